/** The id of every sentence. Made from the words by `node scripts/words.ts`. */
export type WordId = keyof WordArgs

/** The arguments that each sentence takes. */
export interface WordArgs {
  'common-already-toast': never
  'common-busy': never
  'common-choice-back': never
  'common-choice-cancel': never
  'common-choice-help': never
  'common-choice-language': never
  'common-choice-open-chat': never
  'common-command-back': never
  'common-command-cancel': never
  'common-command-guide': never
  'common-command-help': never
  'common-command-language': never
  'common-command-signup': never
  'common-command-start': never
  'common-command-tips': never
  'common-description': 'brand'
  'common-digit-0': never
  'common-digit-1': never
  'common-digit-2': never
  'common-digit-3': never
  'common-digit-4': never
  'common-digit-5': never
  'common-digit-6': never
  'common-digit-7': never
  'common-digit-8': never
  'common-digit-9': never
  'common-edited': never
  'common-fault-common': never
  'common-fault-guessable': never
  'common-fault-personal': never
  'common-fault-same': never
  'common-fault-too-long': never
  'common-fault-too-short': never
  'common-fault-unreadable': never
  'common-forwarded': never
  'common-group': never
  'common-help': never
  'common-later': never
  'common-mended': never
  'common-not-text': never
  'common-not-understood': never
  'common-nothing-back': never
  'common-old-button-toast': never
  'common-password-limits': never
  'common-password-policy': 'policy'
  'common-put-away': never
  'common-short-description': 'brand'
  'common-step': 'at' | 'of'
  'common-time': 'count' | 'unit'
  'common-too-long': never
  'common-welcome-back': never
  'common-working': never
  'guides-choice-account': never
  'guides-choice-addresses': never
  'guides-choice-check-up': never
  'guides-choice-codes': never
  'guides-choice-done': never
  'guides-choice-menu': never
  'guides-choice-next': never
  'guides-choice-password': never
  'guides-choice-recover': never
  'guides-choice-sessions': never
  'guides-choice-signup': never
  'guides-choice-tips': never
  'guides-choice-two-step': never
  'guides-closed': never
  'guides-help': never
  'guides-menu': 'account'
  'home-choice-account': never
  'home-choice-anew': never
  'home-choice-check-up': never
  'home-choice-go-on': 'at' | 'of'
  'home-choice-guides': never
  'home-choice-keep': never
  'home-choice-language': never
  'home-choice-recover': never
  'home-choice-sign-up': never
  'home-choice-tips': never
  'home-closed': never
  'home-help': never
  'home-menu': 'account' | 'name'
  'home-menu-draft': 'account'
  'home-menu-frozen': 'account' | 'name'
  'home-menu-leaving': 'account' | 'day' | 'name'
  'home-menu-linked': 'account' | 'name'
  'home-unclear': never
  'language-asking': never
  'language-choice-present': 'name'
  'language-closed': never
  'language-help': never
  'language-unclear': never
  'post-code-ask': never
  'post-code-button': 'purpose'
  'post-code-life': 'code' | 'link'
  'post-code-life-only': 'code'
  'post-code-open': never
  'post-code-or': never
  'post-code-stranger': 'account' | 'purpose'
  'post-code-subject': 'account' | 'purpose'
  'post-code-title': 'account' | 'purpose'
  'post-otherwise': never
  'post-owner-button': never
  'post-owner-stranger': never
  'post-owner-subject': 'account'
  'post-owner-title': 'account'
  'post-owner-told': never
  'post-owner-you': never
  'post-sms-code': 'account' | 'code' | 'life' | 'purpose'
  'post-sms-owner': 'account'
  'post-why': 'account' | 'brand' | 'purpose'
  'sign-up-address-now': 'address'
  'sign-up-address-unclear': never
  'sign-up-already-yours': 'to'
  'sign-up-captcha-caption': never
  'sign-up-captcha-says': never
  'sign-up-captcha-words': never
  'sign-up-captcha-wrong': never
  'sign-up-choice-accept': never
  'sign-up-choice-change-address': never
  'sign-up-choice-change-identifier': never
  'sign-up-choice-change-name': never
  'sign-up-choice-change-number': never
  'sign-up-choice-change-offers': 'on'
  'sign-up-choice-change-password': never
  'sign-up-choice-change-region': never
  'sign-up-choice-create': never
  'sign-up-choice-email': never
  'sign-up-choice-forget': never
  'sign-up-choice-go-on': never
  'sign-up-choice-home': never
  'sign-up-choice-keep': never
  'sign-up-choice-meant': never
  'sign-up-choice-nearest': 'region'
  'sign-up-choice-new-code': never
  'sign-up-choice-new-page': never
  'sign-up-choice-no-picture': never
  'sign-up-choice-offers': 'on'
  'sign-up-choice-open-page': never
  'sign-up-choice-other-address': never
  'sign-up-choice-other-picture': never
  'sign-up-choice-other-words': never
  'sign-up-choice-phone': never
  'sign-up-choice-picture': never
  'sign-up-choice-privacy': never
  'sign-up-choice-resend': never
  'sign-up-choice-resend-soon': 'count' | 'unit'
  'sign-up-choice-resume': never
  'sign-up-choice-share-number': never
  'sign-up-choice-sign-in': never
  'sign-up-choice-take-name': 'name'
  'sign-up-choice-terms': never
  'sign-up-choice-tips': never
  'sign-up-choice-typed': never
  'sign-up-code-email': 'to'
  'sign-up-code-email-only': 'to'
  'sign-up-code-expired': never
  'sign-up-code-expires': 'minutes'
  'sign-up-code-late-email': never
  'sign-up-code-late-sms': never
  'sign-up-code-over': never
  'sign-up-code-sms': 'to'
  'sign-up-code-wrong': 'left'
  'sign-up-done': 'account' | 'id' | 'name' | 'to'
  'sign-up-done-next': never
  'sign-up-email': never
  'sign-up-email-closed': never
  'sign-up-email-doubt': 'meant' | 'typed'
  'sign-up-email-unclear': never
  'sign-up-forgotten': never
  'sign-up-help-address': never
  'sign-up-help-captcha': never
  'sign-up-help-code': never
  'sign-up-help-name': never
  'sign-up-help-password': never
  'sign-up-help-paused': never
  'sign-up-help-region': never
  'sign-up-help-review': never
  'sign-up-help-terms': never
  'sign-up-identifier': never
  'sign-up-identifier-phone': never
  'sign-up-left': never
  'sign-up-name': never
  'sign-up-name-now': 'name'
  'sign-up-name-plain': never
  'sign-up-name-unclear': never
  'sign-up-not-erased': never
  'sign-up-once-more': never
  'sign-up-page-not-here': never
  'sign-up-password': never
  'sign-up-password-again': never
  'sign-up-password-differs': never
  'sign-up-password-erased': never
  'sign-up-password-expired': never
  'sign-up-password-kept': never
  'sign-up-password-page': never
  'sign-up-paused': 'at' | 'of'
  'sign-up-phone': never
  'sign-up-phone-not-own': never
  'sign-up-phone-share': never
  'sign-up-phone-share-only': never
  'sign-up-phone-unclear': never
  'sign-up-phone-unusable': never
  'sign-up-proof-expired': never
  'sign-up-proven': never
  'sign-up-proven-by-link': never
  'sign-up-region': never
  'sign-up-region-far': 'distance' | 'nearest' | 'wanted'
  'sign-up-region-now': 'region'
  'sign-up-region-nowhere': 'wanted'
  'sign-up-region-unclear': never
  'sign-up-regions-found': never
  'sign-up-resend-soon': 'count' | 'unit'
  'sign-up-review': 'address' | 'confirmed' | 'language' | 'name' | 'offers' | 'password' | 'region'
  'sign-up-sent-accepted': never
  'sign-up-sent-again': never
  'sign-up-sent-delayed': never
  'sign-up-sent-queued': never
  'sign-up-sent-refused': never
  'sign-up-sent-refused-because': 'reason'
  'sign-up-slowed': 'count' | 'unit'
  'sign-up-slowed-over': never
  'sign-up-still-there': never
  'sign-up-terms': 'account' | 'version'
  'sign-up-terms-changed': never
  'tips-choice-account': never
  'tips-choice-addresses': never
  'tips-choice-check-up': never
  'tips-choice-codes': never
  'tips-choice-done': never
  'tips-choice-guides': never
  'tips-choice-next': never
  'tips-choice-password': never
  'tips-choice-recover': never
  'tips-choice-sessions': never
  'tips-choice-signup': never
  'tips-choice-today': never
  'tips-choice-topics': never
  'tips-choice-two-step': never
  'tips-closed': never
  'tips-help': never
  'tips-place': 'count' | 'number' | 'topic'
  'tips-topics': never
  'web-activate': 'account' | 'to'
  'web-activate-stranger': never
  'web-activate-title': never
  'web-busy': never
  'web-choice-chat': never
  'web-choice-confirm': never
  'web-choice-hide': never
  'web-choice-set-password': never
  'web-choice-show': never
  'web-chosen': never
  'web-chosen-title': never
  'web-confirmed': 'to'
  'web-confirmed-title': never
  'web-differs-yet': never
  'web-done': never
  'web-done-title': never
  'web-failed': never
  'web-failed-title': never
  'web-fault-common': never
  'web-fault-differs': never
  'web-fault-guessable': 'why'
  'web-fault-personal': never
  'web-fault-same': never
  'web-fault-too-long': 'max'
  'web-fault-too-short': 'min'
  'web-fault-unreadable': never
  'web-hidden-says': never
  'web-hide-says': never
  'web-link-over': never
  'web-link-over-title': never
  'web-moved': never
  'web-moved-title': never
  'web-not-yet': never
  'web-not-yet-title': never
  'web-page-over': never
  'web-page-over-title': never
  'web-password-again-field': never
  'web-password-field': never
  'web-password-for': 'account' | 'to'
  'web-password-once': 'minutes'
  'web-password-policy': 'max' | 'min'
  'web-password-title': never
  'web-refused': never
  'web-refused-title': never
  'web-reopen': never
  'web-reopen-title': never
  'web-show-says': never
  'web-shown-says': never
  'web-slow': never
  'web-slow-title': never
  'web-spent': 'to'
  'web-spent-title': never
  'web-stopped': never
  'web-stopped-title': never
  'web-strength-0': never
  'web-strength-1': never
  'web-strength-2': never
  'web-strength-3': never
  'web-strength-4': never
  'web-strength-field': never
  'web-unknown': never
  'web-unknown-title': never
  'web-unreadable': never
  'web-unreadable-title': never
}
