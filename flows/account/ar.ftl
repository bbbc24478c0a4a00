### The account at a glance.

# $name: the person; $account: how the account is called; $id: its number; $region: where; $since: a day
account-overview =
    <b>{ $name }</b>، هذا حسابك ({ $account }).

    <b>معرّف الحساب:</b> <code>{ $id }</code>
    <b>المنطقة:</b> { $region }
    <b>عضو منذ:</b> { $since }
# $primary: an address, partly hidden; $others: the other ones; $count: how many of them
account-reach = <b>نصل إليك على:</b> { $primary }{ $count ->
    [0] {""}
   *[other] ، وعلى { $others }
    }
# $password: the day since when it is; $on: yes or no; $codes: recovery codes not used yet
account-protection =
    <b>كلمة المرور:</b> مختارة في { $password }
    <b>التحقق بخطوتين:</b> { $on ->
        [yes] مفعّل
            <b>رموز الاسترداد الباقية:</b> { $codes }
       *[no] غير مفعّل
    }
# $known: yes or no; $last: a day and time; $device: what it was on; $sessions, $chats: how many
account-use =
    <b>آخر تسجيل دخول:</b> { $known ->
        [yes] { $last }، على { $device }
       *[no] لا شيء بعد
    }
    <b>الجلسات النشطة:</b> { $sessions ->
        [0] لا توجد
        [one] واحدة
        [two] اثنتان
       *[other] { $sessions }
    }
    <b>المحادثات المرتبطة:</b> { $chats ->
        [one] هذه فقط
        [two] اثنتان
       *[other] { $chats }
    }

## What is urgent

account-frozen = 🔒 <b>حسابك مقفل.</b> قال أحدهم «لم أكن أنا»، فلا يستطيع أحد تسجيل الدخول. استعد حسابك لفتح القفل.
# $account: how the account is called; $day: when
account-leaving = 🗑 <b>سيُحذف حسابك ({ $account }) في { $day }.</b> حتى ذلك الحين يعمل كل شيء، ويمكنك الإبقاء عليه.
# $until: a day and time
account-cooling = ⏳ استُعيد حسابك مؤخرًا. حتى { $until } تحتاج التغييرات الحساسة إلى خطوة ثانية كانت مفعّلة من قبل.
# $count: how many; $last: a day and time
account-tries = { $count ->
    [zero] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولة فاشلة لدخول حسابك، آخرها في { $last }. لم يدخل أحد.
    [one] ⚠️ في آخر 24 ساعة كانت هناك محاولة فاشلة واحدة لدخول حسابك، في { $last }. لم يدخل أحد.
    [two] ⚠️ في آخر 24 ساعة كانت هناك محاولتان فاشلتان لدخول حسابك، آخرهما في { $last }. لم يدخل أحد.
    [few] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولات فاشلة لدخول حسابك، آخرها في { $last }. لم يدخل أحد.
    [many] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولة فاشلة لدخول حسابك، آخرها في { $last }. لم يدخل أحد.
   *[other] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولة فاشلة لدخول حسابك، آخرها في { $last }. لم يدخل أحد.
    }
# $count: how many; $last, $until: a day and time
account-tries-paused = { $count ->
    [zero] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولة فاشلة لدخول حسابك، آخرها في { $last }. حتى { $until } لا يستطيع أحد المحاولة من مكان آخر؛ هذه المحادثة لا تحتاج إلى الانتظار. إن كنت أنت على جهاز آخر، فزر «إنهاء الإيقاف المؤقت» يتيح لك المتابعة هناك.
    [one] ⚠️ في آخر 24 ساعة كانت هناك محاولة فاشلة واحدة لدخول حسابك، في { $last }. حتى { $until } لا يستطيع أحد المحاولة من مكان آخر؛ هذه المحادثة لا تحتاج إلى الانتظار. إن كنت أنت على جهاز آخر، فزر «إنهاء الإيقاف المؤقت» يتيح لك المتابعة هناك.
    [two] ⚠️ في آخر 24 ساعة كانت هناك محاولتان فاشلتان لدخول حسابك، آخرهما في { $last }. حتى { $until } لا يستطيع أحد المحاولة من مكان آخر؛ هذه المحادثة لا تحتاج إلى الانتظار. إن كنت أنت على جهاز آخر، فزر «إنهاء الإيقاف المؤقت» يتيح لك المتابعة هناك.
    [few] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولات فاشلة لدخول حسابك، آخرها في { $last }. حتى { $until } لا يستطيع أحد المحاولة من مكان آخر؛ هذه المحادثة لا تحتاج إلى الانتظار. إن كنت أنت على جهاز آخر، فزر «إنهاء الإيقاف المؤقت» يتيح لك المتابعة هناك.
    [many] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولة فاشلة لدخول حسابك، آخرها في { $last }. حتى { $until } لا يستطيع أحد المحاولة من مكان آخر؛ هذه المحادثة لا تحتاج إلى الانتظار. إن كنت أنت على جهاز آخر، فزر «إنهاء الإيقاف المؤقت» يتيح لك المتابعة هناك.
   *[other] ⚠️ في آخر 24 ساعة كانت هناك { $count } محاولة فاشلة لدخول حسابك، آخرها في { $last }. حتى { $until } لا يستطيع أحد المحاولة من مكان آخر؛ هذه المحادثة لا تحتاج إلى الانتظار. إن كنت أنت على جهاز آخر، فزر «إنهاء الإيقاف المؤقت» يتيح لك المتابعة هناك.
    }
account-unlocked = انتهى الإيقاف المؤقت. يمكنك المحاولة من جديد على جهازك الآخر الآن.
account-unlock-later = أنهيت الإيقاف المؤقت اليوم عدة مرات، فلا بد أن ينتهي هذه المرة من تلقاء نفسه. لا شيء محظور في هذه المحادثة.
account-not-linked = لم تعد هذه المحادثة مرتبطة بأي حساب.

## Where to go

account-choice-recover = استعادة حسابي
account-choice-keep = الإبقاء على حسابي
account-choice-unlock = إنهاء الإيقاف المؤقت
account-choice-check-up = فحص الأمان
account-choice-access = تسجيل الدخول والأجهزة
account-choice-details = البيانات والخصوصية
account-choice-password = كلمة المرور
account-choice-addresses = البريد والهاتف
account-choice-two-step = التحقق بخطوتين
account-choice-two-step-passkeys = الخطوتان ومفاتيح المرور
account-choice-sessions = الجلسات النشطة
account-choice-sessions-applications = الجلسات والتطبيقات
account-choice-chats = المحادثات المرتبطة
account-choice-privacy = الخصوصية
account-choice-name = الاسم
account-choice-region = المنطقة
account-choice-overview = حسابي

## Inside its parts

account-access =
    <b>تسجيل الدخول والأجهزة</b>

    كيف تسجّل الدخول وتستعيد حسابك، وأين يُستخدم.
# $name: the person; $region: where
account-details =
    <b>البيانات والخصوصية</b>

    <b>الاسم:</b> { $name }
    <b>المنطقة:</b> { $region }

    في «الخصوصية» سجل النشاط، وما وافقت عليه، ونسخة من بياناتك، وحذف الحساب.
account-region =
    في أي بلد أو منطقة تعيش الآن؟

    اضغط عليها، أو اكتب جزءًا من اسمها.
account-changed = تم التغيير. هذا حسابك الآن.
account-answer-refused = لم تعد هذه الإجابة مناسبة، لأن السؤال تغيّر. لم يتغيّر شيء.

account-help = كل زر يفتح جزءًا من حسابك. لا يتغير شيء حتى تقول ذلك، وقبل كل أمر حساس أطلب كلمة مرورك أو رمزًا من جديد.
account-unclear = اضغط على ما تريد رؤيته.
account-closed = حسابك هنا متى شئت: /account
