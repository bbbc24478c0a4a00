### Privacy: what is known of a person, and what becomes of it.

# $account: how the account is called
privacy-overview =
    <b>بياناتك</b>

    هنا ترى سجل النشاط في حسابك ({ $account }) وما وافقت عليه. يمكنك الحصول على نسخة من كل ما نحفظه، ويمكنك حذف حسابك.
privacy-help = «سجل النشاط» يعرض ما حدث في حسابك. «ما وافقت عليه» يعرض الشروط والعروض بتواريخها. «نسخة من بياناتي» تُنشئ ملفًا لك. لا يُحذف شيء حتى تقول ذلك وتؤكد أنه أنت.
privacy-unclear = اضغط من فضلك على ما تريد رؤيته.
privacy-closed = حسنًا. بياناتك هنا متى شئت: /privacy
privacy-expired = استغرق ذلك وقتًا أطول من اللازم، فانتهت صلاحية تأكيدك. حاول من جديد من فضلك.
# $day: when the account is deleted
privacy-leaving = 🗑 <b>سيُحذف حسابك في { $day }.</b>

privacy-choice-activity = سجل النشاط
privacy-choice-consents = ما وافقت عليه
privacy-choice-file = نسخة من بياناتي
privacy-choice-delete = حذف حسابي
privacy-choice-keep = الإبقاء على حسابي
privacy-choice-overview = بياناتك

## What happened

# $page, $pages: which page this is
privacy-activity = { $pages ->
    [1] <b>سجل النشاط</b>
   *[other] <b>سجل النشاط</b> · الصفحة { NUMBER($page) } من { NUMBER($pages) }
    }
# $when: day and time
privacy-when = <i>{ $when }</i>
privacy-help-activity = الأحدث أولًا. إن لم تكن أنت في شيء منه، فغيّر كلمة مرورك في /account
privacy-choice-newer = الأحدث
privacy-choice-older = الأقدم

## What was agreed to

privacy-consents = <b>ما وافقت عليه</b>
# $version: of the terms; $when: day and time
privacy-terms = ✅ الشروط وسياسة الخصوصية، الإصدار { $version }: تمت الموافقة في { $when }
# $wanted: yes, no, or never: nothing was ever said; $when: day and time
privacy-offers = { $wanted ->
    [yes] ✅ الأخبار والعروض: مفعّلة منذ { $when }
    [no] ▫️ الأخبار والعروض: غير مفعّلة منذ { $when }
   *[never] ▫️ الأخبار والعروض: غير مفعّلة
    }
privacy-help-consents = يمكنك تفعيل الأخبار والعروض أو إيقافها في أي وقت. الحساب يحتاج إلى الشروط؛ وإن لم تعد موافقًا عليها، فيمكنك حذفه.
privacy-choice-offers-on = تلقي الأخبار والعروض
privacy-choice-offers-off = إيقاف الأخبار والعروض
privacy-choice-policy = سياسة الخصوصية
privacy-choice-terms = الشروط

## A copy of everything

# $account: how the account is called
privacy-file =
    <b>نسخة من بياناتك</b>

    سأُنشئ ملفًا واحدًا فيه كل ما نحفظه عن حسابك ({ $account }): العناوين والموافقات وتسجيلات الدخول وسجل النشاط. يصلك في هذه المحادثة بصيغة JSON التي يقرؤها الناس والخدمات الأخرى.
privacy-file-care = لا يحتوي على كلمات مرور أو رموز، لكنه يحتوي على عناوينك. احفظه حيث لا يراه غيرك. سأطلب أولًا أن تؤكد أنه أنت.
privacy-help-file = أُنشئ الملف الآن ولا أحتفظ به. وتُبلَّغ محادثاتك وعناوينك الأخرى بذلك.
privacy-choice-make-file = إنشاء الملف
privacy-file-sending = أُعدّ ملفك الآن.
privacy-file-sent = ملفك في هذه المحادثة. احفظه في مكان آمن، واحذف تلك الرسالة إن كان غيرك يقرأ هذه المحادثة.
privacy-file-failed = لم أستطع إرسال الملف. اطلبه من جديد من فضلك.
# Stands below the file.
privacy-export-file = كل ما نحفظه عن حسابك، أُنشئ الآن.

## Leaving

# $account: how the account is called
privacy-leave =
    <b>حذف حسابك ({ $account })</b>

    يُحذف كل شيء: الحساب، وعناوينه، وموافقاتك، وسجل النشاط، وما تعرفه هذه المحادثة عنه. ولن تعرفك بعدها الخدمات التي تستخدمها بهذا الحساب.
privacy-leave-undo = يحدث ذلك بعد 14 يومًا. حتى ذلك الحين يعمل الحساب، وأذكّرك مرة واحدة، وضغطة واحدة تُبقيه. سأطلب أولًا أن تؤكد أنه أنت.
privacy-help-leave = قد تريد نسخة من بياناتك أولًا. بعد 14 يومًا لا يستطيع أحد إعادة الحساب.
privacy-choice-really-delete = نعم، حذفه
privacy-leaving-until = حتى ذلك الحين يعمل كالمعتاد. سأذكّرك قبل يومين؛ وضغطة واحدة تُبقيه، هنا أو في أي تنبيه عنه.
# $account: how the account is called
privacy-kept = سنُبقي حسابك ({ $account }). لم يُحذف شيء.
# $account: how the account is called; said once the 14 days are over
privacy-gone = حُذف حسابك ({ $account }) كما طلبت قبل أسبوعين. شكرًا لوجودك معنا.
privacy-not-leaving = لم يكن حسابك سيُحذف. لم يتغير شيء.
