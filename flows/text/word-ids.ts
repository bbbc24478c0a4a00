/** The id of every sentence. Made from the words by `node scripts/words.ts`. */
export type WordId = keyof WordArgs

/** The arguments that each sentence takes. */
export interface WordArgs {
  'account-access': never
  'account-answer-refused': never
  'account-changed': never
  'account-choice-access': never
  'account-choice-addresses': never
  'account-choice-chats': never
  'account-choice-check-up': never
  'account-choice-details': never
  'account-choice-keep': never
  'account-choice-name': never
  'account-choice-overview': never
  'account-choice-password': never
  'account-choice-privacy': never
  'account-choice-recover': never
  'account-choice-region': never
  'account-choice-sessions': never
  'account-choice-sessions-applications': never
  'account-choice-two-step': never
  'account-choice-two-step-passkeys': never
  'account-choice-unlock': never
  'account-closed': never
  'account-cooling': 'until'
  'account-details': 'name' | 'region'
  'account-frozen': never
  'account-help': never
  'account-leaving': 'account' | 'day'
  'account-not-linked': never
  'account-overview': 'account' | 'id' | 'name' | 'region' | 'since'
  'account-protection': 'codes' | 'on' | 'password'
  'account-reach': 'count' | 'others' | 'primary'
  'account-region': never
  'account-tries': 'count' | 'last'
  'account-tries-paused': 'count' | 'last' | 'until'
  'account-unclear': never
  'account-unlock-later': never
  'account-unlocked': never
  'account-use': 'chats' | 'device' | 'known' | 'last' | 'sessions'
  'addresses-added': 'to'
  'addresses-choice-account': never
  'addresses-choice-add-email': never
  'addresses-choice-add-phone': never
  'addresses-choice-confirm': never
  'addresses-choice-go-on': never
  'addresses-choice-other': never
  'addresses-choice-primary': never
  'addresses-choice-remove': never
  'addresses-closed': never
  'addresses-email': never
  'addresses-enough': never
  'addresses-gone': never
  'addresses-help': never
  'addresses-help-code': never
  'addresses-help-new': never
  'addresses-last': never
  'addresses-list': never
  'addresses-once-more': never
  'addresses-one': 'primary' | 'since' | 'to'
  'addresses-only': never
  'addresses-phone': never
  'addresses-phone-share': never
  'addresses-primary-now': 'to'
  'addresses-removed': 'to'
  'addresses-second': never
  'addresses-slowed': 'count' | 'unit'
  'addresses-slowed-over': never
  'addresses-taken': 'to'
  'addresses-unclear': never
  'addresses-unconfirmed': never
  'addresses-yours': never
  'alert-before': never
  'alert-by': 'by'
  'alert-choice-all-mine': never
  'alert-choice-done': never
  'alert-choice-mine': never
  'alert-choice-more': never
  'alert-choice-not-me': never
  'alert-choice-nth': 'n'
  'alert-choice-read': never
  'alert-choice-recover': never
  'alert-disputing': never
  'alert-erased': never
  'alert-event': 'account' | 'kind'
  'alert-help': never
  'alert-late': never
  'alert-lead': 'account' | 'kind'
  'alert-lead-many': 'account' | 'count'
  'alert-lead-told': 'account' | 'kind'
  'alert-lead-told-many': 'account' | 'count'
  'alert-locked': never
  'alert-nth': 'chat' | 'more' | 'n' | 'place' | 'when'
  'alert-outweighed': never
  'alert-quiet': never
  'alert-read': never
  'alert-stopped': never
  'alert-thanks': never
  'alert-unclear': never
  'alert-unlisted': 'count'
  'alert-what-account-created': never
  'alert-what-address-added': 'address'
  'alert-what-address-primary': 'address'
  'alert-what-address-removed': 'address'
  'alert-what-application-allowed': 'client'
  'alert-what-application-revoked': 'client'
  'alert-what-chat-linked': 'chat'
  'alert-what-chat-unlinked': 'chat'
  'alert-what-code-used': 'left'
  'alert-what-codes-renewed': never
  'alert-what-deletion-cancelled': never
  'alert-what-deletion-requested': 'by' | 'until'
  'alert-what-deletion-soon': 'by' | 'until'
  'alert-what-disputed': 'what'
  'alert-what-exported': 'by'
  'alert-what-factor-missing': 'count'
  'alert-what-frozen': never
  'alert-what-hold-cancelled': never
  'alert-what-hold-over': never
  'alert-what-hold-started': 'until'
  'alert-what-name-changed': never
  'alert-what-offers-off': never
  'alert-what-offers-on': never
  'alert-what-own-tries-paused': 'until'
  'alert-what-passkey-added': 'device'
  'alert-what-passkey-removed': 'device'
  'alert-what-password-changed': never
  'alert-what-password-reset': 'hold'
  'alert-what-profile-changed': never
  'alert-what-recovery-checked': 'of' | 'works'
  'alert-what-recovery-started': never
  'alert-what-region-changed': 'region'
  'alert-what-sessions-ended': 'by' | 'count'
  'alert-what-sign-in-denied': 'client'
  'alert-what-signed-in': 'client' | 'device' | 'new'
  'alert-what-tries-paused': 'until'
  'alert-what-two-step-off': never
  'alert-what-two-step-on': never
  'alert-what-unfrozen': never
  'alert-what-unlocked': 'by'
  'alert-when': 'chat' | 'more' | 'place' | 'when'
  'alert-who-helps': 'brand'
  'applications-choice-newer': never
  'applications-choice-older': never
  'applications-choice-revoke': never
  'applications-choice-sessions': never
  'applications-closed': never
  'applications-gone': never
  'applications-help': never
  'applications-item': 'client' | 'since'
  'applications-list': 'account' | 'count'
  'applications-more': 'more'
  'applications-none': 'account'
  'applications-one': 'account' | 'client' | 'since'
  'applications-page': 'page' | 'pages'
  'applications-revoke': 'client'
  'applications-revoked': 'client'
  'applications-unclear': never
  'approve-asked': never
  'approve-busy': never
  'approve-choice-again': never
  'approve-choice-open-page': never
  'approve-choice-with-code': never
  'approve-choice-with-password': never
  'approve-code': never
  'approve-code-used': 'left'
  'approve-cooling': 'until'
  'approve-expired': never
  'approve-few-codes': never
  'approve-frozen': never
  'approve-given': never
  'approve-help': never
  'approve-help-code': never
  'approve-left': never
  'approve-now-code': never
  'approve-page': 'needs'
  'approve-page-not-here': never
  'approve-password': never
  'approve-slowed': 'count' | 'unit'
  'approve-why': 'action'
  'approve-wrong-code': 'left'
  'approve-wrong-password': 'left'
  'check-up-all-work': 'of'
  'check-up-arrived': never
  'check-up-chat': 'count'
  'check-up-choice-account': never
  'check-up-choice-codes': never
  'check-up-choice-later': never
  'check-up-choice-missed': never
  'check-up-choice-overview': never
  'check-up-choice-passkeys': never
  'check-up-choice-recover': never
  'check-up-choice-recovery-check': never
  'check-up-choice-try': never
  'check-up-choice-two-step': never
  'check-up-choice-ways': never
  'check-up-choice-ways-mend': never
  'check-up-closed': never
  'check-up-code-over': never
  'check-up-codes': 'count' | 'on'
  'check-up-frozen': never
  'check-up-help': never
  'check-up-help-recovery-check': never
  'check-up-leaving': 'day'
  'check-up-not-now': never
  'check-up-offer': never
  'check-up-offer-ways': 'count' | 'ways'
  'check-up-overview': 'account' | 'of' | 'on'
  'check-up-passkeys': 'count' | 'on'
  'check-up-password': never
  'check-up-picture': 'of' | 'on'
  'check-up-picture-chat': never
  'check-up-picture-codes': never
  'check-up-picture-passkeys': never
  'check-up-picture-password': never
  'check-up-picture-recovery-check': never
  'check-up-picture-two-step': never
  'check-up-picture-ways': never
  'check-up-recovery-check': 'on'
  'check-up-recovery-check-now': 'at' | 'of'
  'check-up-some-fail': 'of' | 'works'
  'check-up-two-step': 'on'
  'check-up-unclear': never
  'check-up-wait': 'count' | 'unit'
  'check-up-ways': 'count' | 'on'
  'check-up-wrong': 'left'
  'common-already-toast': never
  'common-answer-consent': never
  'common-answer-day': 'example'
  'common-answer-day-early': 'min'
  'common-answer-day-late': 'max'
  'common-answer-decimals': 'decimals'
  'common-answer-large': 'max'
  'common-answer-line': never
  'common-answer-long': 'max'
  'common-answer-number': never
  'common-answer-option': never
  'common-answer-refused': never
  'common-answer-said': 'text'
  'common-answer-short': 'min'
  'common-answer-small': 'min'
  'common-besides-sms': 'mail'
  'common-busy': never
  'common-captcha-caption': never
  'common-captcha-number': never
  'common-captcha-page': never
  'common-captcha-says': never
  'common-captcha-second': never
  'common-captcha-wrong': never
  'common-choice-account': never
  'common-choice-agree': never
  'common-choice-back': never
  'common-choice-cancel': never
  'common-choice-captcha-page': never
  'common-choice-change-address': never
  'common-choice-change-number': never
  'common-choice-contact': never
  'common-choice-copy-id': never
  'common-choice-decline': never
  'common-choice-go-on': never
  'common-choice-help': never
  'common-choice-keep': never
  'common-choice-language': never
  'common-choice-link': never
  'common-choice-meant': never
  'common-choice-nearest': 'region'
  'common-choice-new-code': never
  'common-choice-new-code-soon': 'count' | 'unit'
  'common-choice-no-picture': never
  'common-choice-on-page': never
  'common-choice-open-chat': never
  'common-choice-open-page': never
  'common-choice-other-picture': never
  'common-choice-picture': never
  'common-choice-recover': never
  'common-choice-resend': never
  'common-choice-resend-soon': 'count' | 'unit'
  'common-choice-share-number': never
  'common-choice-sign-up': never
  'common-choice-skip': never
  'common-choice-take-back': never
  'common-choice-take-name': 'name'
  'common-choice-typed': never
  'common-code-email': 'match' | 'to'
  'common-code-email-only': 'to'
  'common-code-expired': never
  'common-code-expires': 'minutes'
  'common-code-late-email': never
  'common-code-late-sms': never
  'common-code-odd': never
  'common-code-over': never
  'common-code-sms': 'to'
  'common-code-wrong': 'left'
  'common-command-account': never
  'common-command-back': never
  'common-command-cancel': never
  'common-command-checkup': never
  'common-command-guide': never
  'common-command-help': never
  'common-command-language': never
  'common-command-privacy': never
  'common-command-recover': never
  'common-command-signup': never
  'common-command-start': never
  'common-command-tips': never
  'common-description': 'brand'
  'common-edited': never
  'common-email-closed': never
  'common-email-doubt': 'meant' | 'typed'
  'common-email-long': never
  'common-email-sign': 'sign'
  'common-email-unclear': never
  'common-fault-common': never
  'common-fault-guessable': never
  'common-fault-personal': never
  'common-fault-same': never
  'common-fault-too-long': never
  'common-fault-too-short': never
  'common-fault-unreadable': never
  'common-field-day': 'example' | 'question'
  'common-field-gone': never
  'common-field-line': 'answer' | 'given' | 'label'
  'common-field-now': 'answer' | 'given'
  'common-field-question': 'question'
  'common-field-range': 'max' | 'min' | 'question'
  'common-formatted': never
  'common-formatted-secret': never
  'common-forwarded': never
  'common-frozen-by-operator': 'account'
  'common-group': never
  'common-help': never
  'common-help-captcha': never
  'common-help-field': never
  'common-help-name': never
  'common-help-password': never
  'common-help-region': never
  'common-later': never
  'common-mended': never
  'common-name': never
  'common-name-now': 'name'
  'common-name-plain': never
  'common-name-unclear': never
  'common-new-code-soon': 'count' | 'unit'
  'common-no-account': 'account'
  'common-not-erased': never
  'common-not-text': never
  'common-not-understood': never
  'common-nothing-back': never
  'common-old-button-toast': never
  'common-once-more': never
  'common-page-match': 'match'
  'common-page-not-here': never
  'common-page-over': never
  'common-password': never
  'common-password-again': never
  'common-password-differs': never
  'common-password-limits': never
  'common-password-page': never
  'common-password-policy': 'policy'
  'common-phone-no-sms': 'mail'
  'common-phone-not-own': never
  'common-phone-share-only': never
  'common-phone-unclear': never
  'common-phone-unreadable': 'phone'
  'common-phone-unusable': never
  'common-put-away': never
  'common-region-far': 'distance' | 'nearest' | 'wanted'
  'common-region-now': 'region'
  'common-region-nowhere': 'wanted'
  'common-region-unclear': never
  'common-regions-found': never
  'common-resend-soon': 'count' | 'unit'
  'common-scope-email': never
  'common-scope-offline-access': never
  'common-scope-openid': never
  'common-scope-other': 'scope'
  'common-scope-phone': never
  'common-scope-profile': never
  'common-sent-accepted': never
  'common-sent-again': never
  'common-sent-delayed': never
  'common-sent-queued': never
  'common-sent-refused': 'to'
  'common-sent-refused-because': 'reason' | 'to'
  'common-sent-sendable': 'to'
  'common-sent-unsent': 'to'
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
  'guides-unclear': never
  'home-choice-account': never
  'home-choice-anew': never
  'home-choice-check-up': never
  'home-choice-draft': 'at' | 'of'
  'home-choice-go-on': 'at' | 'of'
  'home-choice-guides': never
  'home-choice-keep': never
  'home-choice-recover': never
  'home-choice-sign-up': never
  'home-choice-tips': never
  'home-closed': never
  'home-draft-besides': never
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
  'link-before': 'id'
  'link-busy': never
  'link-chat': 'here' | 'since'
  'link-chats': 'account' | 'count' | 'id'
  'link-choice-again': never
  'link-choice-another': never
  'link-choice-chat': 'here' | 'since'
  'link-choice-open-page': never
  'link-choice-unlink': never
  'link-closed': never
  'link-code': never
  'link-code-used': 'few' | 'left'
  'link-cooling': 'until'
  'link-done': 'account' | 'id' | 'name'
  'link-gone': never
  'link-help': never
  'link-help-code': never
  'link-help-password': never
  'link-identifier': 'account' | 'id' | 'linked'
  'link-identifier-unclear': never
  'link-over': never
  'link-page': 'to'
  'link-page-not-here': never
  'link-password': 'to'
  'link-show-again': never
  'link-slowed': 'count' | 'unit'
  'link-told': never
  'link-unclear': never
  'link-unlinked': never
  'link-unlinked-here': never
  'link-unlinking': 'here'
  'link-wrong': never
  'link-wrong-code': never
  'messaging-code-ask': never
  'messaging-code-button': 'purpose'
  'messaging-code-life': 'code' | 'link'
  'messaging-code-life-only': 'code'
  'messaging-code-open': never
  'messaging-code-or': never
  'messaging-code-stranger': 'account' | 'purpose'
  'messaging-code-subject': 'account' | 'purpose'
  'messaging-code-title': 'account' | 'purpose'
  'messaging-notification-button': never
  'messaging-notification-chat': never
  'messaging-notification-life': never
  'messaging-notification-open': never
  'messaging-notification-recover': 'kind'
  'messaging-notification-stranger': never
  'messaging-notification-support': never
  'messaging-notification-title': 'event'
  'messaging-notification-why': 'account'
  'messaging-notification-you': never
  'messaging-otherwise': never
  'messaging-owner-button': never
  'messaging-owner-stranger': never
  'messaging-owner-subject': 'account'
  'messaging-owner-title': 'account'
  'messaging-owner-told': never
  'messaging-owner-you': never
  'messaging-sms-code': 'account' | 'code' | 'life' | 'purpose'
  'messaging-sms-event': 'account' | 'kind'
  'messaging-sms-event-link': 'account' | 'kind' | 'link'
  'messaging-sms-owner': 'account'
  'messaging-sms-what': 'kind'
  'messaging-welcome-id': 'brand'
  'messaging-welcome-signs': never
  'messaging-welcome-stranger': never
  'messaging-why': 'account' | 'brand' | 'purpose'
  'passkeys-added': never
  'passkeys-choice-add': never
  'passkeys-choice-add-another': never
  'passkeys-choice-open-page': never
  'passkeys-choice-remove': never
  'passkeys-choice-rename': never
  'passkeys-enough': never
  'passkeys-expired': never
  'passkeys-gone': never
  'passkeys-help': never
  'passkeys-help-page': never
  'passkeys-left': never
  'passkeys-list': 'account' | 'count'
  'passkeys-name-unclear': never
  'passkeys-naming': 'name'
  'passkeys-not-here': never
  'passkeys-one': 'name' | 'since'
  'passkeys-page': never
  'passkeys-page-over': never
  'passkeys-removed': 'name'
  'passkeys-renamed': never
  'passkeys-second': never
  'passkeys-unavailable': never
  'passkeys-unclear': never
  'passkeys-used': 'used'
  'passkeys-where': 'on'
  'password-choice-account': never
  'password-choice-confirm': never
  'password-choice-open-page': never
  'password-choice-others': 'on' | 'sessions'
  'password-closed': never
  'password-confirm': never
  'password-done': 'ended' | 'kept'
  'password-erased': never
  'password-expired': never
  'password-help': never
  'password-here': never
  'password-not-yet': never
  'password-once-more': never
  'password-page': 'needs'
  'password-start': never
  'password-told': never
  'privacy-activity': 'page' | 'pages'
  'privacy-choice-activity': never
  'privacy-choice-consents': never
  'privacy-choice-delete': never
  'privacy-choice-file': never
  'privacy-choice-keep': never
  'privacy-choice-make-file': never
  'privacy-choice-newer': never
  'privacy-choice-offers-off': never
  'privacy-choice-offers-on': never
  'privacy-choice-older': never
  'privacy-choice-overview': never
  'privacy-choice-policy': never
  'privacy-choice-really-delete': never
  'privacy-choice-terms': never
  'privacy-closed': never
  'privacy-consents': never
  'privacy-expired': never
  'privacy-export-file': never
  'privacy-file': 'account'
  'privacy-file-care': never
  'privacy-file-failed': never
  'privacy-file-sending': never
  'privacy-file-sent': never
  'privacy-gone': 'account'
  'privacy-help': never
  'privacy-help-activity': never
  'privacy-help-consents': never
  'privacy-help-file': never
  'privacy-help-leave': never
  'privacy-kept': 'account'
  'privacy-leave': 'account'
  'privacy-leave-undo': never
  'privacy-leaving': 'day'
  'privacy-leaving-until': never
  'privacy-not-leaving': never
  'privacy-offers': 'wanted' | 'when'
  'privacy-overview': 'account'
  'privacy-terms': 'version' | 'when'
  'privacy-unclear': never
  'privacy-when': 'when'
  'recovery-addresses': never
  'recovery-choice-as-account': never
  'recovery-choice-as-phone': never
  'recovery-choice-factor': never
  'recovery-choice-forgotten': never
  'recovery-choice-give-up': never
  'recovery-choice-go-on': never
  'recovery-choice-have-code': never
  'recovery-choice-here': never
  'recovery-choice-look-again': never
  'recovery-choice-neither': never
  'recovery-choice-no-more': never
  'recovery-choice-number': never
  'recovery-choice-other': never
  'recovery-choice-others': never
  'recovery-choice-phone': never
  'recovery-choice-sign-in': never
  'recovery-choice-wait': never
  'recovery-choice-ways': never
  'recovery-code-account': 'id' | 'link' | 'match'
  'recovery-code-email': 'link' | 'match' | 'to'
  'recovery-code-here': 'link' | 'match' | 'to'
  'recovery-code-late': never
  'recovery-code-outage': never
  'recovery-code-phone': 'to'
  'recovery-done': 'account'
  'recovery-drop-over': never
  'recovery-dropped': 'to'
  'recovery-factor': never
  'recovery-factor-slowed': 'count' | 'unit'
  'recovery-forgotten': 'brand'
  'recovery-given-up': never
  'recovery-help-code': never
  'recovery-help-factor': never
  'recovery-help-hold': never
  'recovery-help-identifier': never
  'recovery-help-others': never
  'recovery-help-ways': never
  'recovery-identifier': 'mail' | 'sms'
  'recovery-kept': never
  'recovery-left': never
  'recovery-no-help': never
  'recovery-nobody': never
  'recovery-not-enough': 'brand'
  'recovery-number': never
  'recovery-offer': 'hours'
  'recovery-others': 'addresses' | 'count'
  'recovery-others-which': never
  'recovery-over': never
  'recovery-passkeys': never
  'recovery-password-expired': never
  'recovery-phone': never
  'recovery-phone-share': never
  'recovery-proven': never
  'recovery-proven-by-link': never
  'recovery-slowed': 'count' | 'unit'
  'recovery-slowed-addresses': 'count' | 'unit'
  'recovery-slowed-codes': 'count' | 'unit'
  'recovery-slowed-lately': 'count' | 'unit'
  'recovery-slowed-over': never
  'recovery-slowed-wait': never
  'recovery-unclear': never
  'recovery-unsure': 'digits'
  'recovery-wait-over': never
  'recovery-waiting': 'count' | 'unit'
  'recovery-ways': never
  'recovery-whose': 'to'
  'sessions-choice-again': never
  'sessions-choice-all': never
  'sessions-choice-applications': never
  'sessions-choice-end': never
  'sessions-choice-password': never
  'sessions-choice-sure': never
  'sessions-closed': never
  'sessions-ended': 'count'
  'sessions-help': never
  'sessions-item': 'device' | 'seen' | 'since'
  'sessions-item-confirmed': 'browser' | 'device' | 'seen' | 'since'
  'sessions-list': 'count'
  'sessions-more': 'more'
  'sessions-nobody': never
  'sessions-one': never
  'sessions-sure': 'count'
  'sessions-unclear': never
  'sign-in-approved': 'client'
  'sign-in-choice-devices': never
  'sign-in-choice-done': never
  'sign-in-choice-not-me': never
  'sign-in-choice-password': never
  'sign-in-choice-prove': never
  'sign-in-choice-yes': never
  'sign-in-closed': never
  'sign-in-denied': never
  'sign-in-frozen': never
  'sign-in-help': never
  'sign-in-message': 'message'
  'sign-in-number': never
  'sign-in-over': never
  'sign-in-prove': never
  'sign-in-quiet': never
  'sign-in-unclear': never
  'sign-in-unclear-yes': never
  'sign-in-unlinked': 'account'
  'sign-in-where': 'client' | 'device' | 'place'
  'sign-in-wrong': never
  'sign-in-yes': never
  'sign-up-address-now': 'address'
  'sign-up-already-yours': 'to'
  'sign-up-choice-change-identifier': never
  'sign-up-choice-change-name': never
  'sign-up-choice-change-password': never
  'sign-up-choice-change-region': never
  'sign-up-choice-check-up': never
  'sign-up-choice-correct': never
  'sign-up-choice-create': never
  'sign-up-choice-email': never
  'sign-up-choice-forget': never
  'sign-up-choice-get-back-in': never
  'sign-up-choice-go-on': never
  'sign-up-choice-home': never
  'sign-up-choice-keep': never
  'sign-up-choice-offers': 'on'
  'sign-up-choice-other-address': never
  'sign-up-choice-phone': never
  'sign-up-choice-resume': never
  'sign-up-choice-second-way': never
  'sign-up-choice-share': never
  'sign-up-choice-sign-in': never
  'sign-up-choice-two-step': never
  'sign-up-code-account': never
  'sign-up-corrections': never
  'sign-up-done': 'account' | 'id' | 'name' | 'to'
  'sign-up-done-next': 'pages'
  'sign-up-email': never
  'sign-up-forgotten': never
  'sign-up-help-address': never
  'sign-up-help-code': never
  'sign-up-help-paused': never
  'sign-up-help-review': never
  'sign-up-left': never
  'sign-up-password-erased': never
  'sign-up-password-expired': never
  'sign-up-password-kept': never
  'sign-up-paused': 'at' | 'of'
  'sign-up-phone': 'example'
  'sign-up-phone-share': never
  'sign-up-profile-again': never
  'sign-up-proof-expired': never
  'sign-up-proven': never
  'sign-up-proven-by-link': never
  'sign-up-region': never
  'sign-up-review': 'address' | 'confirmed' | 'language' | 'name' | 'named' | 'password' | 'region'
  'sign-up-slowed': 'count' | 'unit'
  'sign-up-slowed-addresses': 'count' | 'unit'
  'sign-up-slowed-captcha': 'count' | 'unit'
  'sign-up-slowed-codes': 'count' | 'link' | 'to' | 'unit'
  'sign-up-slowed-lately': 'count' | 'to' | 'unit'
  'sign-up-slowed-over': never
  'sign-up-slowed-used': 'count'
  'sign-up-slowed-wait': never
  'sign-up-still-there': never
  'sign-up-terms': 'account' | 'privacy' | 'terms' | 'version'
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
  'tips-unclear': never
  'two-step-choice-open-codes': never
  'two-step-choice-open-page': never
  'two-step-choice-passkeys': never
  'two-step-choice-renew': never
  'two-step-choice-turn-off': never
  'two-step-choice-turn-on': never
  'two-step-codes-are-new': never
  'two-step-codes-page': never
  'two-step-expired': never
  'two-step-few-codes': never
  'two-step-help': never
  'two-step-is-off': never
  'two-step-is-on': never
  'two-step-left': never
  'two-step-no-pages': 'on'
  'two-step-not-here': never
  'two-step-off': 'account'
  'two-step-on': 'left'
  'two-step-page': never
  'web-activate': 'account' | 'purpose' | 'to'
  'web-activate-stranger': 'purpose'
  'web-activate-title': 'purpose'
  'web-application': 'code'
  'web-application-title': never
  'web-approve-code-field': never
  'web-approve-code-hint': never
  'web-approve-missing': 'needs'
  'web-approve-moved': never
  'web-approve-now-code': never
  'web-approve-or-code-field': never
  'web-approve-password-field': never
  'web-approve-slowed': 'count' | 'unit'
  'web-approve-stranger': never
  'web-approve-title': never
  'web-approve-why': 'action'
  'web-approve-wrong-code': 'left'
  'web-approve-wrong-password': 'left'
  'web-approved': never
  'web-approved-before': never
  'web-approved-before-title': never
  'web-approved-title': never
  'web-busy': never
  'web-captcha': never
  'web-captcha-done': never
  'web-captcha-done-title': never
  'web-captcha-half': never
  'web-captcha-moved': never
  'web-captcha-ready': never
  'web-captcha-title': never
  'web-captcha-unable': never
  'web-captcha-working': never
  'web-captcha-wrong': never
  'web-change-current-field': never
  'web-change-new-field': never
  'web-change-title': never
  'web-change-why': never
  'web-choice-allow': never
  'web-choice-answered': never
  'web-choice-approve': never
  'web-choice-ask-again': never
  'web-choice-ask-chat': never
  'web-choice-captcha': never
  'web-choice-change-password': never
  'web-choice-chat': never
  'web-choice-codes-saved': never
  'web-choice-confirm': 'purpose'
  'web-choice-continue': never
  'web-choice-copy': never
  'web-choice-copy-key': never
  'web-choice-copy-link': never
  'web-choice-download': never
  'web-choice-hide': never
  'web-choice-leave': 'client'
  'web-choice-link': never
  'web-choice-not-me': never
  'web-choice-open-authenticator': never
  'web-choice-open-chat': never
  'web-choice-other-way': never
  'web-choice-passkey': never
  'web-choice-print': never
  'web-choice-refuse': never
  'web-choice-set-password': never
  'web-choice-show': never
  'web-choice-show-codes': never
  'web-choice-sign-in': never
  'web-choice-sign-in-again': never
  'web-choice-sign-in-passkey': never
  'web-choice-sign-out': never
  'web-choice-sign-out-only': 'client'
  'web-choice-stop': never
  'web-choice-try-again': never
  'web-choice-turn-on': never
  'web-choice-yes-mine': never
  'web-chosen': never
  'web-chosen-title': never
  'web-codes-ask': never
  'web-codes-before': never
  'web-codes-before-title': never
  'web-codes-copied': never
  'web-codes-file': 'account'
  'web-codes-file-name': never
  'web-codes-keep': never
  'web-codes-list': never
  'web-codes-saved': never
  'web-codes-shown': never
  'web-codes-shown-title': never
  'web-codes-title': never
  'web-confirmed': 'to'
  'web-confirmed-title': never
  'web-consent': 'account' | 'client'
  'web-consent-later': never
  'web-consent-title': 'client'
  'web-device': never
  'web-device-confirm': 'account' | 'client'
  'web-device-confirm-title': never
  'web-device-done': 'client'
  'web-device-done-title': never
  'web-device-field': never
  'web-device-stopped': never
  'web-device-stopped-title': never
  'web-device-stranger': never
  'web-device-title': never
  'web-differs-yet': never
  'web-done': never
  'web-done-title': never
  'web-failed': never
  'web-failed-title': never
  'web-fault-common': never
  'web-fault-device': never
  'web-fault-differs': never
  'web-fault-guessable': 'why'
  'web-fault-match': never
  'web-fault-personal': never
  'web-fault-same': never
  'web-fault-too-long': 'max'
  'web-fault-too-short': 'min'
  'web-fault-unreadable': never
  'web-going-on': 'client'
  'web-going-on-title': 'ended'
  'web-hidden-says': never
  'web-hide-says': never
  'web-key-copied': never
  'web-link': 'to'
  'web-link-code-field': never
  'web-link-code-hint': never
  'web-link-missing': never
  'web-link-moved': never
  'web-link-now-code': never
  'web-link-over': never
  'web-link-over-title': never
  'web-link-password-field': never
  'web-link-slowed': 'count' | 'unit'
  'web-link-stranger': never
  'web-link-title': never
  'web-link-wrong': never
  'web-link-wrong-code': never
  'web-login-code': never
  'web-login-code-title': never
  'web-login-ended': 'ended'
  'web-login-ended-title': never
  'web-login-identifier-field': never
  'web-login-missing': never
  'web-login-named': never
  'web-login-no-account': never
  'web-login-over': never
  'web-login-over-title': never
  'web-login-passkey-cancelled': never
  'web-login-password-field': never
  'web-login-picture': never
  'web-login-refused': never
  'web-login-rung': never
  'web-login-scan': never
  'web-login-title': 'client'
  'web-login-waiting': never
  'web-match-field': never
  'web-matched-page-over': never
  'web-moved': never
  'web-moved-title': never
  'web-not-me': 'account'
  'web-not-me-before': never
  'web-not-me-before-title': never
  'web-not-me-late': never
  'web-not-me-late-title': never
  'web-not-me-locked': never
  'web-not-me-locked-title': never
  'web-not-me-mine': never
  'web-not-me-outweighed': never
  'web-not-me-outweighed-title': never
  'web-not-me-question': never
  'web-not-me-stopped': never
  'web-not-me-stopped-title': never
  'web-not-yet': never
  'web-not-yet-title': never
  'web-page-link-copied': never
  'web-page-match-field': never
  'web-page-match-hint': never
  'web-page-match-missing': never
  'web-page-match-wrong': never
  'web-page-over': never
  'web-page-over-title': never
  'web-passkey': 'account'
  'web-passkey-added': never
  'web-passkey-added-title': never
  'web-passkey-asking': never
  'web-passkey-cancelled': never
  'web-passkey-known': never
  'web-passkey-match-wrong': never
  'web-passkey-no-script': never
  'web-passkey-refused': never
  'web-passkey-stranger': never
  'web-passkey-title': never
  'web-passkey-unable': never
  'web-password-again-field': never
  'web-password-field': never
  'web-password-for': 'account' | 'to'
  'web-password-once': 'minutes'
  'web-password-policy': 'max' | 'min'
  'web-password-title': never
  'web-protected-failed': 'client'
  'web-protected-failed-title': never
  'web-protected-refused': 'client'
  'web-protected-refused-title': never
  'web-protected-signed-out': 'client'
  'web-protected-signed-out-title': never
  'web-refused': never
  'web-refused-title': never
  'web-reopen': never
  'web-reopen-title': never
  'web-show-says': never
  'web-shown-says': never
  'web-sign-out': 'account'
  'web-sign-out-stay': never
  'web-sign-out-title': never
  'web-signed-in': never
  'web-signed-in-before': never
  'web-signed-in-before-title': never
  'web-signed-in-title': never
  'web-signed-out': never
  'web-signed-out-only': 'client'
  'web-signed-out-title': never
  'web-slow': never
  'web-slow-title': never
  'web-spent': 'to'
  'web-spent-title': never
  'web-stopped': never
  'web-stopped-title': 'purpose'
  'web-strength-0': never
  'web-strength-1': never
  'web-strength-2': never
  'web-strength-3': never
  'web-strength-4': never
  'web-strength-field': never
  'web-strength-judging': never
  'web-two-step-afterwards': never
  'web-two-step-code-field': never
  'web-two-step-done': never
  'web-two-step-done-title': never
  'web-two-step-key': 'account' | 'number'
  'web-two-step-on': never
  'web-two-step-on-title': never
  'web-two-step-picture': never
  'web-two-step-scan': never
  'web-two-step-title': never
  'web-two-step-wrong': 'left'
  'web-unknown': never
  'web-unknown-title': never
  'web-unreadable': never
  'web-unreadable-title': never
  'web-waiting': never
  'web-waiting-title': never
  'web-working': never
}
