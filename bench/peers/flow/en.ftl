### The twelve steps of the comparison, word for word as every bot says them (questions.ts).

questions-choice = Welcome! This bot helps you open an account. Do you want to sign up or log in?
questions-region = Great, let us create your account. In which region do you live?
questions-email = Please send me the e-mail address that you want to use for this account.
questions-code = I have sent a six-digit code to that address. Please type it here.
questions-captcha = Thank you. To show that you are human: how much is three plus four?
questions-password = Please choose a password: at least eight characters, one of them a digit.
questions-again = Please type the same password once more.
questions-terms = Do you accept the terms of service? You can read them at https://example.org/terms
questions-offers = May we send you news about our products from time to time?
questions-profile = Which profile name shall other people see?
questions-finish = Everything is ready. Send Finish to create the account.
questions-done = Your account has been created. Welcome aboard!
questions-retry = That does not look right. Please try again.
questions-left = That is all for now.

# $count: how many questions there were
loop-asking = Question { $count }: please answer with one word.
loop-left = That is all for now.
