### Creating an account.

## Region

sign-up-region =
    أولًا، في أي بلد أو منطقة تعيش؟

    اضغط عليها، أو اكتب جزءًا من اسمها.

## E-mail or phone

sign-up-choice-email = استخدام عنوان بريد
sign-up-choice-phone = استخدام رقم هاتفي
sign-up-email =
    ما عنوان بريدك الإلكتروني؟ به ستسجّل الدخول. سأرسل رمزًا للتأكد من أنه لك.

    ويمكنك استخدام رقم هاتف بدلًا منه.
# $example: a number of the person's region
sign-up-phone =
    ما رقم هاتفك؟ «مشاركة رقمي» هي الأسرع: لا حاجة إلى رمز.

    ويمكنك كتابته مع رمز البلد، مثل { $example }. عندها يصلك رمز برسالة SMS.
sign-up-phone-share = اضغط على «مشاركة رقمي» في الأسفل من فضلك. عندها يعطيني Telegram رقمك، ولا حاجة إلى رمز.
# $address: the e-mail address or phone number given before
sign-up-address-now = الحالي: { $address }
sign-up-choice-keep = الإبقاء عليه
sign-up-help-address = به تسجّل الدخول، وبه تستعيد حسابك إن نسيت كلمة المرور. لا يراه أحد غيرك.

## Terms

# $account: how the account is called; $version: of the terms; $terms, $privacy: where they can be read
sign-up-terms = بالضغط على «موافقة وإنشاء» توافق على <a href="{ $terms }">الشروط</a> (الإصدار { $version }) و<a href="{ $privacy }">سياسة الخصوصية</a> لحسابك ({ $account }). أما الأخبار والعروض فخيار منفصل، ولا تصلك حتى تفعّلها.
# $on: yes or no
sign-up-choice-offers = { $on ->
    [yes] ☑ إرسال الأخبار والعروض إليّ
   *[no] ☐ إرسال الأخبار والعروض إليّ
    }

## The code

sign-up-proven = شكرًا، تم التأكيد.
sign-up-proven-by-link = شكرًا، أكّدته بالرابط.
sign-up-code-account = هل لديك حساب بهذا العنوان من قبل؟ عندئذ تخبرك الرسالة بذلك ولا رمز فيها، ويمكنك استعادة حسابك.
sign-up-choice-get-back-in = استعادة حسابي
sign-up-help-code = الرمز يثبت أنه لك حقًا. إن لم يصل شيء، فاضغط على «إرسال من جديد» أو غيّره؛ وإجاباتك الأخرى محفوظة.

## Limits, and an address that has an account

# $unit, $count: how long to wait
sign-up-slowed =
    كان ذلك كثيرًا في وقت قصير، فانتظر من فضلك { common-time }. هذا يحميك ويحمي غيرك.
# $unit, $count: how long to wait; $to: the address, partly hidden
sign-up-slowed-lately = طُلبت مني قبل لحظة رسالة إلى <b>{ $to }</b>. أستطيع إرسال التالية بعد { common-time }.
# $unit, $count: how long to wait
sign-up-slowed-addresses = لا أستطيع أن أراسل من محادثة واحدة إلا بضعة عناوين في اليوم، حتى لا تصل أحدًا رسائل لم يطلبها. العنوان الجديد عليه أن ينتظر { common-time }.
# $count: how many addresses the person has used and can use now, one button each
sign-up-slowed-used = { $count ->
    [0] ما زلت تستطيع مشاركة رقم هاتفك الآن: لا حاجة إلى رمز.
    [one] العنوان الذي استخدمته من قبل ما زال يعمل. وكذلك مشاركة رقم هاتفك، وهي لا تحتاج إلى رمز.
    [two] العنوانان اللذان استخدمتهما من قبل ما زالا يعملان؛ اضغط على عنوانك. وكذلك مشاركة رقم هاتفك، وهي لا تحتاج إلى رمز.
   *[other] العناوين التي استخدمتها من قبل ما زالت تعمل؛ اضغط على عنوانك. وكذلك مشاركة رقم هاتفك، وهي لا تحتاج إلى رمز.
    }
# $unit, $count: how long to wait; $to: the address, partly hidden; $link: yes where the button in the mail works on
sign-up-slowed-codes =
    كانت عدة رموز لـ <b>{ $to }</b> خاطئة، فانتظر من فضلك { common-time }. بهذا لا يستطيع أحد تخمينها.

    { $link ->
        [yes] الزر في رسالتك ما زال يعمل، وبعنوان آخر يمكنك المتابعة فورًا.
       *[no] بعنوان آخر يمكنك المتابعة فورًا.
    }
# $unit, $count: how long to wait
sign-up-slowed-captcha = كانت هذه محاولات كثيرة متتالية، فانتظر من فضلك { common-time }. هذا يمنع الروبوتات من المحاولة بلا نهاية.
sign-up-slowed-wait = إجاباتك محفوظة، ولا داعي للبقاء هنا: سأراسلك عندما تستطيع المتابعة.
sign-up-slowed-over = يمكنك المتابعة الآن.
sign-up-choice-go-on = متابعة
sign-up-choice-other-address = استخدام عنوان آخر
sign-up-choice-share = مشاركة رقمي
# $to: the address, in full: the person has just shown that it is theirs
sign-up-already-yours =
    لدى <b>{ $to }</b> حساب من قبل، وقد أكّدت الآن أنه لك. يمكنك تسجيل الدخول به.

    إن أردت حسابًا آخر، فاستخدم عنوانًا آخر.
sign-up-choice-sign-in = تسجيل الدخول

## Password

sign-up-password-kept = تم تعيين كلمة مرورك.
sign-up-password-erased = تم تعيين كلمة مرورك، وحذفت الرسائل التي كتبتها فيها.
sign-up-password-expired = انتهت صلاحية كلمة المرور التي اخترتها، لأنني لا أحتفظ بها إلا مدة قصيرة. اخترها من جديد من فضلك.
sign-up-proof-expired = انتهت صلاحية تأكيدك في هذه الأثناء. رمز جديد واحد، ثم نتابع.
sign-up-profile-again = لم تعد إحدى إجاباتك مناسبة، لأن السؤال تغيّر. أجب عنه من جديد من فضلك.

## Review

# $region, $address, $name, $language: the answers; $confirmed, $password, $named: yes or no
sign-up-review =
    شارفنا على الانتهاء. هل كل شيء صحيح؟

    <b>المنطقة:</b> { $region }
    <b>البريد أو الهاتف:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(غير مؤكد بعد)
    }
    <b>كلمة المرور:</b> { $password ->
        [yes] تم تعيينها
       *[no] لم تُختر بعد
    }
    <b>الاسم:</b> { $named ->
        [yes] { $name }
       *[no] لم يُختر بعد
    }
    <b>اللغة:</b> { $language }
sign-up-corrections = ماذا تريد أن تغيّر؟ يبقى كل ما سواه كما هو.
sign-up-choice-change-region = تغيير المنطقة
sign-up-choice-correct = تغيير شيء آخر
sign-up-choice-change-identifier = البريد أو الهاتف
sign-up-choice-change-password = كلمة المرور
sign-up-choice-change-name = الاسم
sign-up-choice-create = موافقة وإنشاء
sign-up-help-review = اضغط على ما تريد تغييره، ويبقى كل ما سواه. لا يُقبل شيء ولا يُنشأ حتى تضغط على «موافقة وإنشاء».

## The end

# $name: the person; $account: how the account is called; $id: its number; $to: the linked address, partly hidden
sign-up-done =
    أهلًا بك يا { $name }. حسابك ({ $account }) جاهز للاستخدام.

    <b>معرّف الحساب:</b> <code>{ $id }</code>
    <b>مرتبط بـ:</b> { $to }
# $pages: yes where 2-step verification can be set up, otherwise no
sign-up-done-next =
    للحفاظ على أمانه:
    • أضف طريقًا ثانيًا للعودة: بريد إلكتروني ورقم هاتف معًا أكثر أمانًا من أحدهما.
    { $pages ->
        [yes] • فعّل التحقق بخطوتين.
            • احفظ معرّف الحساب حيث تجده من جديد.
       *[no] • احفظ معرّف الحساب حيث تجده من جديد.
    }
sign-up-choice-second-way = إضافة طريق ثانٍ للعودة
sign-up-choice-two-step = تفعيل التحقق بخطوتين
sign-up-choice-check-up = فحص الأمان
sign-up-choice-home = القائمة الرئيسية

## Put aside

# $at, $of: the step at which the sign-up waits
sign-up-paused =
    توقفنا عند الخطوة { $at } من { $of }. سأحفظ إجاباتك 30 يومًا، فتابع متى شئت.
sign-up-still-there = تسجيلك ما زال هنا كما تركته. هذا هو التذكير الوحيد الذي أرسله.
sign-up-choice-resume = متابعة
sign-up-choice-forget = حذف إجاباتي
sign-up-forgotten = حُذفت إجاباتك.
sign-up-left = تجد كل شيء في /start
sign-up-help-paused = «متابعة» تعيدك إلى حيث كنت. و«حذف إجاباتي» يحذفها فورًا.
