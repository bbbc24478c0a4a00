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
    [recovery] يريد أحد اختيار كلمة مرور جديدة لحسابك ({ $account }). إن لم تكن أنت، فلا تضغط على الزر ولا تعطِ الرمز لأحد: من دونه لا يحدث شيء. نحن لا نسأل عنه أبدًا.
   *[other] إن لم تطلب هذا، فتجاهل هذه الرسالة ولن يحدث شيء.
    }

messaging-owner-subject = حسابك ({ $account }) موجود من قبل
messaging-owner-title = حسابك ({ $account }) موجود من قبل
messaging-owner-told = حاول أحد استخدام هذا العنوان لحساب جديد. وهو تابع لحسابك من قبل، فلم يتغير شيء.
messaging-owner-you = إن كنت أنت، فسجّل الدخول بالحساب الذي لديك.
messaging-owner-button = تسجيل الدخول
messaging-owner-stranger = إن كان شخصًا آخر، فلا يلزمك فعل شيء.

messaging-otherwise = إن لم يعمل الزر، فافتح هذا الرابط في متصفح:
messaging-why = { $purpose ->
    [recovery] تصلك هذه الرسالة لأن هذا العنوان طريق إلى حسابك ({ $account }) في { $brand }.
    [recovery-check] تصلك هذه الرسالة لأن هذا العنوان طريق إلى حسابك ({ $account }) في { $brand }.
   *[other] تصلك هذه الرسالة لأن أحدًا أعطى هذا العنوان إلى { $brand }.
    }

messaging-sms-code = { $purpose ->
    [recovery] { $code } رمزك لاستعادة { $account }. ينتهي خلال { $life }. لا تشاركه.
   *[other] { $code } رمزك في { $account }. ينتهي خلال { $life }. لا تشاركه.
    }
messaging-sms-owner = حاول أحد استخدام رقمك لحساب آخر ({ $account }). هو تابع لحسابك ولم يتغير شيء.

# Names what it is about and not what happened: locked screens and mail logs show it. $kind: what happened
messaging-notification-subject = عن أمان حسابك ({ $account }){ $kind ->
    [password-changed] : كلمة المرور
    [password-reset] : كلمة المرور
    [address-added] : العناوين
    [address-removed] : العناوين
    [address-primary] : العناوين
    [two-step-on] : التحقق بخطوتين
    [two-step-off] : التحقق بخطوتين
    [codes-renewed] : رموز الاسترداد
    [code-used] : رموز الاسترداد
    [chat-linked] : المحادثات المرتبطة
    [chat-unlinked] : المحادثات المرتبطة
    [signed-in] : تسجيل الدخول
    [sessions-ended] : تسجيل الدخول
    [tries-paused] : تسجيل الدخول
    [factor-missing] : تسجيل الدخول
    [unlocked] : تسجيل الدخول
    [recovery-started] : استعادة الحساب
    [hold-started] : استعادة الحساب
    [hold-over] : استعادة الحساب
    [hold-cancelled] : استعادة الحساب
    [exported] : بياناتك
    [deletion-requested] : طلب حذف الحساب
    [deletion-soon] : حذف الحساب
    [deletion-cancelled] : حذف الحساب
   *[other] {""}
    }
messaging-notification-title = حدث شيء في حسابك ({ $account })
messaging-notification-you = هل كنت أنت؟ إذن لا يلزم فعل شيء.
messaging-notification-stranger = إن لم تكن أنت، فاضغط على هذا الزر. في الصفحة التي تُفتح يمكنك إيقاف ذلك أو قفل حسابك.
messaging-notification-button = لم أكن أنا
messaging-notification-open = إن لم تكن أنت، فافتح هذا الرابط. في الصفحة التي تُفتح يمكنك إيقاف ذلك أو قفل حسابك.
messaging-notification-life = يعمل هذا مدة ثلاثة أيام.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] لفتح قفل حسابك، أرسل /recover في محادثتنا واختر كلمة مرور جديدة.
   *[other] إن لم تكن أنت، فأرسل /recover في محادثتنا واختر كلمة مرور جديدة. هذا يُخرج كل من سواك.
    }
messaging-notification-chat = فتح المحادثة
messaging-notification-why = تصلك هذه الرسالة لأن هذا العنوان تابع لحسابك ({ $account }). نحن لا نطلب كلمة مرورك بالبريد أبدًا.

# Short, for the link is long; its address says whose account it is. $link: where it can be taken back
messaging-sms-event-link = تغيّر حسابك. إن لم تكن أنت، افتح { $link }
# $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] قُفل حسابك ({ $account }) لأن أحدًا قال إن تغييرًا ليس منه. لفتحه أرسل /recover إلى البوت.
   *[other] حدث شيء في حسابك ({ $account }). إن لم تكن أنت، أرسل /recover إلى البوت.
    }
