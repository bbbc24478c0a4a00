### Passkeys: signing in with the lock of a device.

# $account: how the account is called; $count: how many
passkeys-list =
    { $count ->
        [0] <b>ليس لديك مفتاح مرور بعد.</b>
        [one] <b>لديك مفتاح مرور واحد.</b>
        [two] <b>لديك مفتاحا مرور.</b>
        [few] <b>لديك { $count } مفاتيح مرور.</b>
        [many] <b>لديك { $count } مفتاح مرور.</b>
       *[other] <b>لديك { $count } مفتاح مرور.</b>
    }

    بمفتاح المرور تسجّل الدخول إلى حسابك ({ $account }) ببصمتك أو وجهك أو قفل شاشتك، من دون كلمة مرور.
passkeys-second = أضف مفتاحًا ثانيًا على جهاز آخر من فضلك. عندها لا يعني ضياع جهاز ضياع طريق الدخول.
passkeys-unavailable = لا يمكن إنشاء مفاتيح مرور جديدة هنا الآن.
passkeys-choice-add = إضافة مفتاح مرور
passkeys-choice-add-another = إضافة مفتاح مرور آخر
passkeys-unclear = اضغط على مفتاح مرور لترى المزيد.

# $name: how the passkey is called; $since: a day
passkeys-one =
    🔑 <b>{ $name }</b>
    أُضيف في { $since }
# $used: a day and time
passkeys-used = آخر تسجيل دخول به: { $used }
# $on: whether it is backed up
passkeys-where = { $on ->
    [yes] توجد نسخة منه في مدير كلمات المرور لديك، فهو على أجهزتك الأخرى أيضًا.
   *[no] هو على ذلك الجهاز فقط.
    }
passkeys-choice-rename = تغيير اسمه
passkeys-choice-remove = إزالته
# $name: how the passkey is called
passkeys-naming =
    ما الاسم الجديد للمفتاح <b>{ $name }</b>؟

    اكتب اسمًا يدلّك على مكانه، مثل «حاسوب العمل».
passkeys-name-unclear = اكتب اسمًا من 40 حرفًا على الأكثر من فضلك.
passkeys-renamed = تم التغيير.
# $name: how the passkey is called
passkeys-removed = أُزيل { $name } ولم يعد يتيح تسجيل الدخول. يمكنك حذفه من الجهاز أيضًا.
passkeys-gone = لم يعد مفتاح المرور هذا موجودًا.
passkeys-enough = لديك أكبر عدد من مفاتيح المرور يسمح به الحساب. أزل أولًا مفتاحًا لا تستخدمه من فضلك.

passkeys-page =
    تُفتح الصفحة في متصفحك، لأن Telegram نفسه لا يستطيع إنشاء مفاتيح مرور. وهناك يطلب جهازك بصمتك أو وجهك أو قفل شاشتك.

    إذا قالت الصفحة إنها لا تستطيع، فانسخ رابطها من هناك وافتحه في متصفح آخر.
passkeys-choice-open-page = فتح الصفحة
passkeys-page-over = انتهت صلاحية تلك الصفحة، فلم يُضف شيء.
passkeys-not-here = لا تكتب رموزًا أو كلمات مرور هنا من فضلك؛ حذفت رسالتك احتياطًا. الزر في الأسفل يفتح الصفحة الصحيحة.
passkeys-added = ✅ مفتاح مرورك جاهز. يمكنك تسجيل الدخول به من الآن.
passkeys-expired = استغرق ذلك وقتًا أطول من اللازم، فلم يتغير شيء.
passkeys-left = حسنًا.

passkeys-help =
    مفتاح المرور مفتاح يحفظه جهازك لك ويفتحه ببصمتك أو وجهك أو قفل شاشتك.

    وهو يحل محل كلمة المرور والخطوة الثانية عند تسجيل الدخول، ولا تستطيع صفحة مزيفة الحصول عليه. لكنه لا يعيدك إلى الحساب: لذلك عناوينك وهذه المحادثة ورموز الاسترداد.
passkeys-help-page = تطلب الصفحة الرقم الظاهر هنا، حتى لا يضيف أحد غيرك مفتاحه إلى حسابك.
