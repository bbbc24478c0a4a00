"""The bot of `conversation.ts` on python-telegram-bot 13, as Debian ships it."""
import os
import sys
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import RetryAfter, TelegramError
from telegram.ext import CallbackQueryHandler, CommandHandler, Filters, MessageHandler, Updater

ROOT, TOKEN, PICTURE = os.environ['API_ROOT'], os.environ['TOKEN'], os.environ['PICTURE']
updater = Updater(TOKEN, base_url=f'{ROOT}/bot', base_file_url=f'{ROOT}/file/bot')


def start(update, context):
    menu = InlineKeyboardMarkup([[InlineKeyboardButton('Picture', callback_data='picture')]])
    name = update.effective_user.first_name
    update.message.reply_text(f'<b>Hello</b> {name}', parse_mode='HTML', reply_markup=menu)


def picture(update, context):
    update.callback_query.answer('Coming')
    update.callback_query.edit_message_text('Here it is')
    with open(PICTURE, 'rb') as file:
        context.bot.send_photo(update.effective_chat.id, file, caption='A picture')


def album(update, context):
    with open(PICTURE, 'rb') as one, open(PICTURE, 'rb') as two:
        update.message.reply_media_group([InputMediaPhoto(one), InputMediaPhoto(two)])


def document(update, context):
    content = update.message.document.get_file().download_as_bytearray()
    update.message.reply_text(f'{len(content)} bytes')


def refused(update, context):
    try:
        update.message.reply_text('<nonsense>', parse_mode='HTML')
    except TelegramError as error:
        update.message.reply_text(error.message.lower())


def failing(update, context):
    try:
        update.message.reply_chat_action('typing')
    except RetryAfter as error:
        update.message.reply_text(str(error.retry_after))
    except TelegramError as error:
        update.message.reply_text(error.message.lower())


add = updater.dispatcher.add_handler
add(CommandHandler('start', start))
add(CallbackQueryHandler(picture))
add(MessageHandler(Filters.document, document))
add(MessageHandler(Filters.text('album'), album))
add(MessageHandler(Filters.text('400'), refused))
add(MessageHandler(Filters.text(['403', '429']), failing))
updater.start_polling(poll_interval=0, timeout=5)
sys.stdin.read()
updater.stop()
