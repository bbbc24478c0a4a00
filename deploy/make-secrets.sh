#!/bin/sh
# Makes the secrets of compose.yaml in deploy/secrets/, each once: what is there already stays as it is. What only you
# can know is asked for.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets
cd secrets

keep() { # name, value
  [ -s "$1" ] || printf '%s' "$2" > "$1"
}
ask() { # name, question
  [ -s "$1" ] && return
  printf '%s: ' "$2" >&2
  read -r answer
  [ -n "$answer" ] || { echo "Nothing was given for $1." >&2; exit 1; }
  printf '%s' "$answer" > "$1"
}

ask telegram_bot_token 'The token that @BotFather gave you'
ask smtp_url 'The mail server (smtp://user:password@mail.example.com:587)'
keep telegram_webhook_secret "$(openssl rand -hex 32)"
keep secret_key "$(openssl rand -base64 32)"
keep api_key "$(openssl rand -hex 32)"
keep postgres_password "$(openssl rand -hex 24)"
keep database_url "postgres://portico:$(cat postgres_password)@postgres:5432/portico"

# Compose mounts them as they are, and Portico is user 1000 in its container.
if [ "$(id -u)" = 0 ]; then
  chown 1000:1000 ./*
elif [ "$(id -u)" != 1000 ]; then
  echo 'Give them to user 1000, whom Portico runs as: sudo chown 1000:1000 deploy/secrets/*' >&2
fi
echo "deploy/secrets/ is complete. Keep a copy of secret_key elsewhere."
