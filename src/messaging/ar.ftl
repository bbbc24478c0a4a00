# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up, recovery, address (one more of an account) or drill (does this way back in still work)
messaging-code-subject = { $purpose ->
    [recovery] رمزك لاستعادة حسابك ({ $account })
    [recovery-check] رمز اختبار لحسابك ({ $account })
   *[other] رمزك لحسابك ({ $account })
    }
messaging-code-title = { $purpose ->
    [recovery] استعادة حسابك ({ $account })
    [address] أكّد عنوانك
    [recovery-check] هل ما زال طريق العودة هذا يعمل؟
   *[other] فعّل حسابك ({ $account })
    }
messaging-code-ask = اكتب هذا الرمز في المحادثة:
messaging-code-or = أو اضغط على هذا الزر. يعمل أيضًا على جهاز آخر.
messaging-code-button = { $purpose ->
    [recovery] هذا أنا
    [address] تأكيد عنواني
    [recovery-check] يعمل
   *[other] تفعيل الحساب
    }
messaging-code-open = أو افتح هذا الرابط. يعمل أيضًا على جهاز آخر.
messaging-code-life-only = تنتهي صلاحية الرمز خلال { $code }.
messaging-code-life = تنتهي صلاحية الرمز خلال { $code }، والرابط خلال { $link }.
messaging-code-stranger = { $purpose ->
    [recovery] يريد أحدهم اختيار كلمة مرور جديدة لحسابك ({ $account }). إن لم تكن أنت، فتجاهل هذه الرسالة ولا تعطِ الرمز لأحد: من دونه لا يحدث شيء. نحن لا نسأل عنه أبدًا.
   *[other] إن لم تطلب هذا، فتجاهل هذه الرسالة ولن يحدث شيء.
    }

messaging-owner-subject = حسابك ({ $account }) موجود من قبل
messaging-owner-title = حسابك ({ $account }) موجود من قبل
messaging-owner-told = حاول أحدهم استخدام هذا العنوان لحساب جديد. وهو تابع لحسابك من قبل، فلم يتغير شيء.
messaging-owner-you = إن كنت أنت، فسجّل الدخول بالحساب الذي لديك.
messaging-owner-button = تسجيل الدخول
messaging-owner-stranger = إن كان شخصًا آخر، فلا يلزمك فعل شيء.

messaging-otherwise = إن لم يعمل الزر، فافتح هذا الرابط في متصفح:
messaging-why = { $purpose ->
    [recovery] تصلك هذه الرسالة لأن هذا العنوان طريق إلى حسابك ({ $account }) في { $brand }.
    [recovery-check] تصلك هذه الرسالة لأن هذا العنوان طريق إلى حسابك ({ $account }) في { $brand }.
   *[other] تصلك هذه الرسالة لأن أحدهم أعطى هذا العنوان إلى { $brand }.
    }

messaging-sms-code = { $purpose ->
    [recovery] { $code } رمزك لاستعادة { $account }. ينتهي خلال { $life }. لا تشاركه.
   *[other] { $code } رمزك في { $account }. ينتهي خلال { $life }. لا تشاركه.
    }
messaging-sms-owner = حاول أحدهم استخدام رقمك لحساب آخر ({ $account }). هو تابع لحسابك ولم يتغير شيء.

# $event: what happened, in one line
messaging-notification-title = { $event }. هل كنت أنت؟
messaging-notification-you = إن كنت أنت من فعل ذلك، فلا يلزم فعل شيء.
messaging-notification-stranger = إن لم تكن أنت، فاضغط على هذا الزر. في الصفحة التي تُفتح يمكنك إيقاف ذلك أو قفل حسابك.
messaging-notification-button = لم أكن أنا
messaging-notification-open = إن لم تكن أنت، فافتح هذا الرابط. في الصفحة التي تُفتح يمكنك إيقاف ذلك أو قفل حسابك.
messaging-notification-life = يمكن ذلك خلال ثلاثة أيام.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] لفتح قفل حسابك، أرسل /recover في محادثتنا واختر كلمة مرور جديدة.
    [frozen] إن كان لديك سؤال، فاسأل فريق الدعم لدينا.
    [unfrozen] إن كان لديك سؤال، فاسأل فريق الدعم لدينا.
   *[other] إن لم تكن أنت، فأرسل /recover في محادثتنا واختر كلمة مرور جديدة. هذا يُخرج كل من سواك.
    }
# A welcome. $account: how the account is called; $brand: who runs it
messaging-welcome-id = هذا معرّف حسابك. احتفظ بهذه الرسالة: بالمعرّف تستطيع استعادة حسابك، ويجده به العاملون في { $brand }.
messaging-welcome-signs = تسجّل الدخول بعنوان البريد هذا أو بمعرّف الحساب، وبكلمة المرور التي اخترتها.
messaging-welcome-stranger = إن لم تكن أنت من أنشأه، فقد استطاع شخص آخر فتح بريدك. غيّر كلمة مروره، ثم أرسل /recover في محادثتنا واختر كلمة جديدة للحساب.
messaging-notification-chat = فتح المحادثة
messaging-notification-support = تواصل مع الدعم
messaging-notification-why = تصلك هذه الرسالة لأن هذا العنوان تابع لحسابك ({ $account }). نحن لا نطلب كلمة مرورك بالبريد أبدًا.

# In an SMS, after the name of the account: as few letters as can be, for the link is long. $kind: what happened
messaging-sms-what = { $kind ->
    [password-changed] تغيّرت كلمة المرور
    [password-reset] كلمة مرور جديدة بالاستعادة
    [address-added] أُضيف عنوان
    [address-removed] أُزيل عنوان
    [address-primary] عنوان رئيسي جديد
    [two-step-on] فُعّل التحقق بخطوتين
    [two-step-off] أُوقف التحقق بخطوتين
    [codes-renewed] رموز استرداد جديدة
    [code-used] استُخدم رمز استرداد
    [chat-linked] رُبطت محادثة
    [chat-unlinked] فُصلت محادثة
    [passkey-added] أُضيف مفتاح مرور
    [passkey-removed] أُزيل مفتاح مرور
    [signed-in] تسجيل دخول جديد
    [factor-missing] توقف الدخول عند الخطوة 2
    [recovery-started] طُلبت استعادة
    [hold-started] طُلبت كلمة مرور جديدة
    [exported] نُسخت البيانات
    [deletion-requested] طُلب الحذف
    [deletion-soon] سيُحذف قريبًا
   *[other] تغيّر شيء
    }
# $account: how the account is called; $link: where it can be undone
messaging-sms-event-link = { $account }: { messaging-sms-what }. لست أنت؟ { $link }
# $account: how the account is called; $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] { $account }: قُفل لأن أحدهم اعترض على تغيير. لفتحه أرسل /recover إلى البوت.
    [frozen] { $account }: أقفله فريق الدعم لدينا. اسأل الفريق عن السبب.
   *[other] { $account }: { messaging-sms-what }. لست أنت؟ أرسل /recover إلى البوت.
    }
