### Getting back in.

## Which account

# $mail, $sms: yes or no: what can be sent from here
recovery-identifier =
    لنستعد حسابك. أي حساب هو؟

    { $mail ->
        [yes] { $sms ->
            [yes] اكتب عنوان بريده، أو رقم هاتفه مع رمز البلد، أو معرّف الحساب.
           *[no] اكتب عنوان بريده أو معرّف الحساب.
        }
       *[no] { $sms ->
            [yes] اكتب رقم هاتفه مع رمز البلد، أو معرّف الحساب.
           *[no] اكتب معرّف الحساب، أو شارك رقم هاتفك.
        }
    }
recovery-choice-here = حساب هذه المحادثة
recovery-choice-phone = رقم هاتفي
recovery-choice-forgotten = لا أتذكر
recovery-unclear = لم أجد في ذلك عنوان بريد ولا رقم هاتف ولا معرّف حساب. يبدأ رقم الهاتف برمز البلد، مثل ⁦+966⁩؛ ومعرّف الحساب عشرة أرقام.
# $digits: what the person typed
recovery-unsure = هل <b>{ $digits }</b> معرّف حساب أم رقم هاتف؟
recovery-choice-as-account = معرّف حساب
recovery-choice-as-phone = رقم هاتف
recovery-help-identifier = يكفي أي من الثلاثة. لا أقول أبدًا إن كان الحساب موجودًا، حتى لا يعرف أحد شيئًا عن حسابك.
recovery-phone =
    اضغط على «مشاركة رقمي»، فيعطيني Telegram رقمك: لا حاجة إلى رمز.

    ويمكنك كتابته مع رمز البلد، مثل ⁦+966 51 234 5678⁩. عندها يصلك رمز برسالة SMS.
recovery-phone-share = اضغط على «مشاركة رقمي» في الأسفل من فضلك. عندها يعطيني Telegram رقمك، ولا حاجة إلى رمز.
recovery-addresses = هذه عناوين حساب هذه المحادثة. إلى أين أرسل رمزًا؟
# $brand: the brand's name
recovery-forgotten =
    هناك ثلاث طرق آمنة لتعرف:

    • انظر في المحادثة التي أنشأت فيها الحساب، أو في محادثة ربطتها به لاحقًا.
    • إن كان رقم هاتفك تابعًا للحساب، فشاركه هنا.
    • ابحث في بريدك الوارد عن رسالة من { $brand }. أُرسلت إلى عنوان حسابك.
recovery-nobody = لا حساب بهذا الرقم. ربما يستخدم حسابك عنوان بريد أو رقمًا آخر.
recovery-over = استغرق ذلك وقتًا أطول من اللازم، أو تغيّر شيء في هذه الأثناء. ابدأ من جديد من فضلك.

## The code

# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-email =
    إن كان لدى <b>{ $to }</b> حساب، فالرمز في الطريق. اكتب أرقامه الستة هنا من فضلك{ $link ->
        [yes] ، أو اضغط على الزر في الرسالة من أي جهاز. سيُطلب منك الرقم <b>{ $match }</b>.
       *[no] .
    }
# $to: the number, partly hidden
recovery-code-phone = إن كان لدى <b>{ $to }</b> حساب، فالرمز في الطريق برسالة SMS. اكتب أرقامه الستة هنا من فضلك.
# $id: what the person wrote; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-account =
    إن كان الحساب <b>{ $id }</b> موجودًا، فالرمز في الطريق إلى عنوانه الرئيسي. اكتب أرقامه الستة هنا من فضلك{ $link ->
        [yes] ، أو اضغط على الزر في الرسالة من أي جهاز. سيُطلب منك الرقم <b>{ $match }</b>.
       *[no] .
    }
# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-here =
    الرمز في الطريق إلى <b>{ $to }</b>. اكتب أرقامه الستة هنا من فضلك{ $link ->
        [yes] ، أو اضغط على الزر في الرسالة من أي جهاز. سيُطلب منك الرقم <b>{ $match }</b>.
       *[no] .
    }
recovery-code-late = لم يصل شيء بعد؟ انظر في مجلد البريد المزعج أيضًا. إن لم يصل شيء أبدًا، فربما للحساب عنوان آخر.
recovery-code-outage = لا أستطيع إرسال الرسائل الآن. الخلل من جهتنا وسأواصل المحاولة. إن لم يصل شيء، فاطلب رمزًا آخر بعد قليل.
recovery-choice-ways = لا أستطيع فتحه
recovery-choice-have-code = لدي الرمز الآن
recovery-choice-other = استخدام غيره
recovery-choice-go-on = متابعة
recovery-help-code = الرمز يثبت أن الحساب لك. نحن لا نسألك عنه أبدًا. إن لم تستطع الوصول إلى ذلك البريد أو الهاتف، فهناك طرق أخرى.
recovery-proven = شكرًا، هذا صحيح.
recovery-proven-by-link = شكرًا، أكّدته بالرابط.
# $unit, $count: how long to wait
recovery-slowed =
    كان ذلك كثيرًا في وقت قصير، فانتظر من فضلك { common-time }. هذا يحمي الحساب.

    إن كنت قد ربطت محادثة بحسابك، فيمكنك المتابعة فيها فورًا.
# $unit, $count: how long to wait
recovery-slowed-lately = طُلب مني رمز قبل لحظة. يمكنك طلب التالي بعد { common-time }.
# $unit, $count: how long to wait
recovery-slowed-addresses =
    لا تستطيع أن تجرّب من محادثة واحدة إلا بضعة عناوين في اليوم، حتى لا تصل أحدًا رسائل لم يطلبها. العنوان الجديد عليه أن ينتظر { common-time }.

    وما استخدمته من قبل ما زال يعمل، وكذلك مشاركة رقم هاتفك.
# $unit, $count: how long to wait
recovery-slowed-codes =
    كانت عدة رموز خاطئة، فانتظر من فضلك { common-time }. بهذا لا يستطيع أحد تخمينها.

    إن كنت قد ربطت محادثة بحسابك، فيمكنك المتابعة فيها فورًا.
recovery-slowed-wait = لا داعي للبقاء هنا: سأراسلك عندما تستطيع المتابعة.
# $unit, $count: how long to wait
recovery-factor-slowed = كانت عدة رموز خاطئة، فانتظر من فضلك { common-time }. بهذا لا يستطيع أحد تخمينها. سأراسلك عندما تستطيع المتابعة.
recovery-slowed-over = يمكنك المتابعة الآن.

## Other ways

recovery-ways =
    ماذا لديك غير ذلك؟

    إن كان رقم هاتفك تابعًا للحساب فشاركه. وإن كان التحقق بخطوتين مفعّلًا، فيفيد رمز من تطبيقك أو رمز استرداد.
recovery-choice-number = رقم هاتفي
recovery-choice-factor = رمز الخطوة الثانية
recovery-choice-no-more = لا شيء منهما
recovery-number = اضغط على «مشاركة رقمي» في الأسفل من فضلك. عندها يعطيني Telegram رقمك.
recovery-no-help = هذا لا يفيد هنا. هل هناك طريق آخر؟
recovery-factor =
    والآن الخطوة الثانية: اكتب من فضلك الأرقام الستة من تطبيق المصادقة، أو رمز استرداد.
recovery-choice-neither = ليس لدي أي منهما
recovery-help-ways = كل طريق يثبت أكثر أنه أنت. الإثبات الضعيف يعني الانتظار، كي يستطيع صاحب الحساب الاعتراض.
recovery-help-factor = رموز الاسترداد هي التي حفظتها عند تفعيل التحقق بخطوتين. كل رمز يعمل مرة واحدة.
# $brand: the brand's name
recovery-not-enough =
    عذرًا، لم يكفِ ذلك: من دون أحد هذه الطرق لا نستطيع أن نميّزك من شخص غريب.

    إن ظهر شيء فعُد متى شئت: هاتف قديم، أو صندوق بريد، أو ورقة فيها رموز استرداد، أو المحادثة التي أنشأت فيها الحساب. وإن لم يظهر شيء، فيستطيع العاملون في { $brand } مساعدتك.
recovery-choice-look-again = رؤية الطرق من جديد

## The wait

# $hours: how long
recovery-offer =
    هذا وحده إثبات ضعيف. يكفي إن لم يعترض أحد خلال { $hours } ساعة.

    سأبلغ كل عنوان وكل محادثة تابعين للحساب، كي يستطيع صاحبه إيقاف ذلك. وبعدها تختار كلمة مرور جديدة هنا.
recovery-choice-wait = بدء الانتظار
# $unit, $count: how long
recovery-waiting =
    بدأت مدة الانتظار، والباقي منها: { common-time }. أبلغت كل عنوان ومحادثة تابعين للحساب.

    لا داعي للبقاء هنا. سأراسلك عند انتهائها، فتختار كلمة مرور جديدة.
recovery-wait-over = انتهت مدة الانتظار.
recovery-choice-give-up = إيقاف الانتظار
recovery-given-up = أوقفت الانتظار، وأبلغت كل من علم به. لم يتغير شيء.
recovery-help-hold = مدة الانتظار تحمي صاحب الحساب. إن وجدت في هذه الأثناء إثباتًا أقوى، فاستخدمه بدلًا منها: هو أسرع.

## The new password

# $to: an address, partly hidden
recovery-whose = هذا عن حساب <b>{ $to }</b>.
recovery-password-expired = انتهت صلاحية كلمة المرور التي اخترتها، لأنني لا أحتفظ بها إلا مدة قصيرة. اخترها من جديد من فضلك.
# $account: how the account is called
recovery-done =
    لحسابك ({ $account }) كلمة مرور جديدة، وهي تعمل من الآن.

    سُجّل الخروج من كل جهاز، ولم تعد المحادثات الأخرى مرتبطة. وأبلغت كل عناوينك.
recovery-passkeys = ولم تعد مفاتيح المرور تعمل أيضًا. يمكنك إضافة مفاتيحك من جديد بعد يوم، أو الآن إذا كان التحقق بخطوتين مفعّلًا من قبل.
# $count: how many; $addresses: partly hidden, with commas between
recovery-others =
    { $count ->
        [zero] لا عناوين أخرى لهذا الحساب
        [one] هناك عنوان آخر لهذا الحساب
        [two] هناك عنوانان آخران لهذا الحساب
        [few] هناك { $count } عناوين أخرى لهذا الحساب
        [many] هناك { $count } عنوانًا آخر لهذا الحساب
       *[other] هناك { $count } عنوان آخر لهذا الحساب
    }: <b>{ $addresses }</b>. إن لم يكن أحدها لك، فيمكنك إزالته الآن.
recovery-choice-others = إزالة عنوان
recovery-others-which = أي عنوان ليس لك، أو لم يعد لك؟ اضغط عليه، فأزيله من الحساب فورًا. وسيُبلَّغ كل عنوان وكل محادثة.
# $to: the address, partly hidden
recovery-dropped = لم يعد <b>{ $to }</b> تابعًا للحساب.
recovery-drop-over = لا يمكن إزالة العناوين هنا إلا في الساعة الأولى. من الغد يمكنك ذلك من «حسابي» بعد ربط هذه المحادثة.
recovery-help-others = من لديه أحد هذه العناوين يستطيع استعادة الحساب. إن لم تعرف أحدها، فربما أضافه شخص آخر.
recovery-kept = كان حسابك سيُحذف. سيبقى الآن.
recovery-choice-sign-in = تسجيل الدخول
recovery-left = تجد كل شيء في /start
