### What an owner is told about the account, in a chat, in a mail and on a page; and what they can say to it.

# What happened, in one line without details: the title of mails, alerts and pages. $account: how the account is called; $kind: what happened
alert-event = { $kind ->
    [account-created] حسابك ({ $account }) جاهز
    [password-changed] تغيّرت كلمة مرور حسابك ({ $account })
    [password-reset] اختيرت كلمة مرور جديدة لاستعادة حسابك ({ $account })
    [address-added] أُضيف عنوان إلى حسابك ({ $account })
    [address-removed] أُزيل عنوان من حسابك ({ $account })
    [address-primary] لحسابك ({ $account }) عنوان رئيسي جديد
    [two-step-on] فُعّل التحقق بخطوتين لحسابك ({ $account })
    [two-step-off] أُوقف التحقق بخطوتين لحسابك ({ $account })
    [codes-renewed] أُنشئت رموز استرداد جديدة لحسابك ({ $account })
    [code-used] استُخدم رمز استرداد لحسابك ({ $account })
    [chat-linked] رُبطت محادثة بحسابك ({ $account })
    [chat-unlinked] فُصلت محادثة عن حسابك ({ $account })
    [passkey-added] أُضيف مفتاح مرور إلى حسابك ({ $account })
    [passkey-removed] أُزيل مفتاح مرور من حسابك ({ $account })
    [signed-in] سجّل أحدهم الدخول إلى حسابك ({ $account })
    [sessions-ended] سُجّل خروج جهاز من حسابك ({ $account })
    [tries-paused] حاول أحدهم دخول حسابك ({ $account })
    [own-tries-paused] عدة محاولات فاشلة لدخول حسابك ({ $account })
    [factor-missing] تجاوز أحدهم الخطوة الأولى لحسابك ({ $account })
    [unlocked] أُنهي الإيقاف المؤقت لحسابك ({ $account })
    [recovery-started] طلب أحدهم استعادة حسابك ({ $account })
    [hold-started] ينتظر أحدهم اختيار كلمة مرور جديدة لحسابك ({ $account })
    [hold-over] يمكن الآن اختيار كلمة مرور جديدة لحسابك ({ $account })
    [hold-cancelled] أُوقفت استعادة لحسابك ({ $account })
    [disputed] حسابك ({ $account }) مقفل
    [frozen] أقفل فريق الدعم لدينا حسابك ({ $account })
    [unfrozen] فتح فريق الدعم لدينا قفل حسابك ({ $account })
    [region-changed] تغيّرت منطقة حسابك ({ $account })
    [exported] أُنشئت نسخة من بيانات حسابك ({ $account })
    [deletion-requested] طُلب حذف حسابك ({ $account })
    [deletion-soon] سيُحذف حسابك ({ $account }) قريبًا
    [deletion-cancelled] لن يُحذف حسابك ({ $account })
   *[other] حدث شيء في حسابك ({ $account })
    }
# $account: how the account is called; $kind: what happened
alert-lead = <b>{ alert-event }.</b> هل كنت أنت؟
# $account: how the account is called; $count: how many things happened
alert-lead-many = حدثت هذه الأمور في حسابك ({ $account })، وعددها { NUMBER($count) }. هل كنت أنت؟
# $account: how the account is called; $kind: what happened
alert-lead-told = <b>{ alert-event }.</b>
# $account: how the account is called; $count: how many things happened
alert-lead-told-many = حدثت أمور في حسابك ({ $account })، وعددها { NUMBER($count) }.
# $when: day and time; $place: in which kind of chat it was done; $chat: whose chat that was
alert-when = { $place ->
    [linked] { $chat ->
        [none] { $when }، في محادثة مرتبطة بحسابك
       *[other] { $when }، في محادثة { $chat } المرتبطة بحسابك
    }
    [other] { $chat ->
        [none] { $when }، في محادثة غير مرتبطة بحسابك
       *[other] { $when }، في محادثة { $chat } غير المرتبطة بحسابك
    }
   *[none] { $when }
    }{ $more ->
    [0] {""}
    [one] . وحدث مرة أخرى منذ ذلك الحين.
    [two] . وحدث مرتين أخريين منذ ذلك الحين.
    [few] . وحدث { $more } مرات أخرى منذ ذلك الحين.
   *[other] . وحدث { $more } مرة أخرى منذ ذلك الحين.
    }
# $n: its place in the list
alert-nth = <b>{ NUMBER($n) }.</b> { alert-when }
# $count: how many that are not listed
alert-unlisted = { $count ->
    [zero] لم يحدث شيء آخر.
    [one] حدث أمر آخر. تجده في سجل النشاط: /privacy
    [two] حدث أمران آخران. تجدهما في سجل النشاط: /privacy
    [few] حدثت { $count } أمور أخرى. تجدها في سجل النشاط: /privacy
    [many] حدث { $count } أمرًا آخر. تجدها في سجل النشاط: /privacy
   *[other] حدث { $count } أمر آخر. تجدها في سجل النشاط: /privacy
    }
alert-quiet = لا جديد في حسابك.
alert-help = إن كنت أنت، فاضغط على «كنت أنا». وإلا فاضغط على «لم أكن أنا»: إن كان ما زال ينتظر أوقفته. وإلا أقفلت الحساب فلا يستطيع أحد تسجيل الدخول حتى تستعيده، وعندها يُعاد ما تغيّر كما كان.
alert-unclear = اضغط على زر من فضلك: هل كنت أنت أم لا؟
alert-erased = حذفت رسالتك تحسبًا لأن تكون كلمة مرور. أجب عن هذا أولًا من فضلك.
alert-thanks = جيد. إذن يبقى كل شيء كما هو.
alert-read = حسنًا.

alert-choice-mine = كنت أنا
alert-choice-all-mine = كنت أنا في كلها
alert-choice-not-me = لم أكن أنا
# $n: its place in the list
alert-choice-nth = لم أكن أنا في رقم { NUMBER($n) }
alert-choice-read = حسنًا
alert-choice-recover = استعادة حسابي
alert-choice-more = رؤية ما حدث غير ذلك
alert-choice-done = تم

alert-disputing = لحظة، أنظر في الأمر.
alert-locked =
    حسابك مقفل: سُجّل الخروج من كل جهاز، ولا يستطيع أحد تسجيل الدخول الآن.

    لفتح القفل، استعد حسابك بكل ما لديك. وعندها يُعاد ما تغيّر من دونك كما كان.
alert-stopped = أوقفت ذلك. لم يغيّر شيئًا.
alert-outweighed =
    لا تستطيع هذه المحادثة وحدها إيقاف ذلك: قُدّم له إثبات أقوى، أو لم تكن هذه المحادثة جزءًا من الحساب حينها، أو لم تعد كذلك.

    إن لم تكن أنت، فاستعد حسابك الآن بكل ما لديك: عناوينك، ورقمك، وهذه المحادثة، ورمز من الخطوة الثانية. من يثبت أكثر له الكلمة الأخيرة.
alert-before = لم يبقَ هنا ما يُتراجع عنه: أُجيب عنه من قبل، أو انتهى. إن لم تستطع تسجيل الدخول أو لم تكن متأكدًا، فاختر كلمة مرور جديدة.
alert-late =
    مضى على ذلك أكثر من ثلاثة أيام، فلم أعد أستطيع التراجع عنه وحده.

    إن كان شخص آخر قد يكون في حسابك، فاختر كلمة مرور جديدة: هذا يُخرج كل من سواك.
# $brand: who runs the service
alert-who-helps = إن لم يبقَ لك أي طريق للعودة، فلا يستطيع مساعدتك إلا العاملون في { $brand }.

# $by: who did it
alert-by = { $by ->
    [operator] {" "}قام بذلك فريق الدعم لدينا.
   *[owner] {""}
    }

## What happened

alert-what-account-created = أُنشئ الحساب.
alert-what-password-changed = تغيّرت كلمة المرور.
# $hold: whether it had to wait
alert-what-password-reset = { $hold ->
    [yes] بعد مدة الانتظار، اختيرت كلمة مرور جديدة لاستعادة الحساب. وسُجّل الخروج من كل جهاز.
   *[no] اختيرت كلمة مرور جديدة لاستعادة الحساب. وسُجّل الخروج من كل جهاز.
    }
# $address: partly hidden
alert-what-address-added = أُضيف { $address } إلى الحساب.
# $address: partly hidden
alert-what-address-removed = أُزيل { $address } من الحساب.
# $address: partly hidden
alert-what-address-primary = أصبح { $address } العنوان الرئيسي للحساب.
alert-what-two-step-on = فُعّل التحقق بخطوتين.
alert-what-two-step-off = أُوقف التحقق بخطوتين.
alert-what-codes-renewed = أُنشئت رموز استرداد جديدة. لم تعد القديمة تعمل.
# $left: how many are left
alert-what-code-used = { $left ->
    [0] استُخدم رمز استرداد. كان الأخير.
    [one] استُخدم رمز استرداد. بقي رمز واحد.
    [two] استُخدم رمز استرداد. بقي رمزان.
    [few] استُخدم رمز استرداد. بقيت { $left } رموز.
    [many] استُخدم رمز استرداد. بقي { $left } رمزًا.
   *[other] استُخدم رمز استرداد. بقي { $left } رمز.
    }
# $chat: whose chat it is
alert-what-chat-linked = { $chat ->
    [none] رُبطت محادثة بالحساب. تستطيع إدارة الحساب والمساعدة على استعادته.
   *[other] رُبطت محادثة { $chat } بالحساب. تستطيع إدارة الحساب والمساعدة على استعادته.
    }
# $chat: whose chat it is
alert-what-chat-unlinked = { $chat ->
    [none] فُصلت محادثة عن الحساب.
   *[other] فُصلت محادثة { $chat } عن الحساب.
    }
# $device: how it is called
alert-what-passkey-added = أُضيف مفتاح مرور إلى الحساب: { $device }. وهو يتيح تسجيل الدخول من دون كلمة مرور.
# $device: how it is called
alert-what-passkey-removed = أُزيل مفتاح مرور من الحساب: { $device }.
# $new: whether the device was never used before; $device: what it is
alert-what-signed-in = { $new ->
    [yes] { $client ->
        [none] سجّل أحدهم الدخول على جهاز جديد: { $device }.
       *[other] سجّل أحدهم الدخول إلى { $client } على جهاز جديد: { $device }.
    }
   *[no] { $client ->
        [none] سجّل أحدهم الدخول: { $device }.
       *[other] سجّل أحدهم الدخول إلى { $client }: { $device }.
    }
    }
# $client: name of the application
alert-what-sign-in-denied = رُفض في محادثة تسجيل دخول إلى { $client }: «لم أكن أنا».
# $client: name of the application
alert-what-application-allowed = مُنح { $client } وصولًا إلى الحساب.
# $client: name of the application
alert-what-application-revoked = سُحب وصول { $client } إلى الحساب، وسُجّل خروجه.
# $count: how many devices; $by: who did it
alert-what-sessions-ended = { $count ->
    [zero] سُجّل الخروج من { $count } جهاز.
    [one] سُجّل الخروج من جهاز واحد.
    [two] سُجّل الخروج من جهازين.
    [few] سُجّل الخروج من { $count } أجهزة.
    [many] سُجّل الخروج من { $count } جهازًا.
   *[other] سُجّل الخروج من { $count } جهاز.
    }{ alert-by }
# $until: day and time
alert-what-tries-paused = حاول شخص آخر الدخول بالتخمين. عليه الانتظار حتى { $until }؛ أما محادثاتك أنت فلا.
# $until: day and time
alert-what-own-tries-paused = أُدخلت عدة كلمات مرور أو رموز خاطئة في محادثة مرتبطة بالحساب، أو على جهاز سجّلت الدخول عليه. لا محاولات أخرى هناك حتى { $until }.
# $count: how often
alert-what-factor-missing = تجاوز أحدهم الخطوة الأولى لتسجيل الدخول (عدد المرات: { NUMBER($count) })، بكلمة المرور الصحيحة أو بنعم في محادثة مرتبطة، ولم يتجاوز الثانية قط، فلم يدخل أحد. إن لم يكن ذلك أنت، فاختر كلمة مرور جديدة وانظر أي المحادثات مرتبطة.
# $by: who did it
alert-what-unlocked = أُنهي الإيقاف المؤقت بعد المحاولات الفاشلة.{ alert-by }
alert-what-frozen = أقفل فريق الدعم لدينا الحساب. سُجّل الخروج من كل الأجهزة، ولا يستطيع أحد تسجيل الدخول حتى يفتح الفريق القفل. اسأل الفريق إن لم تعرف السبب.
alert-what-unfrozen = فتح فريق الدعم لدينا قفل الحساب. يمكنك تسجيل الدخول من جديد.
alert-what-recovery-started = طلب أحدهم استعادة الحساب.
# $until: day and time
alert-what-hold-started = طلب أحدهم كلمة مرور جديدة بإثبات ضعيف فقط. عليه الانتظار حتى { $until }، كي تستطيع إيقاف ذلك.
alert-what-hold-over = انتهت مدة الانتظار: يمكن الآن اختيار كلمة مرور جديدة.
alert-what-hold-cancelled = أُوقفت استعادة للحساب قبل أن تغيّر شيئًا.
# $what: the kind of what was taken back
alert-what-disputed = قال أحدهم «لم أكن أنا» عن { $what ->
    [password-changed] كلمة المرور الجديدة
    [password-reset] استعادة الحساب
    [address-added] العنوان الجديد
    [address-removed] العنوان الذي أُزيل
    [address-primary] العنوان الرئيسي الجديد
    [two-step-on] تفعيل التحقق بخطوتين
    [two-step-off] إيقاف التحقق بخطوتين
    [codes-renewed] رموز الاسترداد الجديدة
    [code-used] رمز الاسترداد الذي استُخدم
    [chat-linked] المحادثة التي رُبطت
    [chat-unlinked] المحادثة التي فُصلت
    [passkey-added] مفتاح المرور الجديد
    [passkey-removed] مفتاح المرور الذي أُزيل
    [signed-in] تسجيل دخول على جهاز
    [exported] نسخة البيانات
    [deletion-requested] حذف الحساب
    [deletion-soon] حذف الحساب
   *[other] تغيير
    }. الحساب مقفل الآن: سُجّل الخروج من كل جهاز، ولا يستطيع أحد تسجيل الدخول حتى تُختار كلمة مرور جديدة.
# $by: who did it
alert-what-exported = أُنشئت نسخة من بيانات الحساب.{ alert-by }
alert-what-name-changed = تغيّر الاسم في الحساب.
alert-what-profile-changed = تغيّرت إحدى الإجابات في الحساب.
# $region: where
alert-what-region-changed = تغيّرت منطقة الحساب إلى { $region }.
alert-what-offers-on = فُعّلت العروض والأخبار.
alert-what-offers-off = أُوقفت العروض والأخبار.
# $until: day and time; $by: who did it
alert-what-deletion-requested = طُلب حذف الحساب. يمكن الإبقاء عليه حتى { $until }.{ alert-by }
# $until: day and time; $by: who did it
alert-what-deletion-soon = سيُحذف الحساب في { $until }. ويمكن الإبقاء عليه حتى ذلك الحين.{ alert-by }
alert-what-deletion-cancelled = بقي الحساب. لن يُحذف.
# $works, $of: how many of the ways back in work
alert-what-recovery-checked = اختُبرت طرق العودة: يعمل { NUMBER($works) } من { NUMBER($of) }.
