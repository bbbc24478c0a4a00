### The ways to reach an account.

addresses-list =
    بهذه العناوين نصل إليك، وبها تستعيد حسابك. النجمة (★) تشير إلى عنوانك الرئيسي: تذهب الرموز إليه أولًا.

    اضغط على عنوان لجعله الرئيسي أو لإزالته.
addresses-second = نصيحة: بعنوان بريد <b>و</b>رقم هاتف معًا تستطيع الدخول حتى إن فقدت أحدهما.
addresses-choice-add-email = إضافة عنوان بريد
addresses-choice-add-phone = إضافة رقم هاتف
addresses-choice-account = حسابي
# $to: the address, partly hidden; $primary: yes or no; $since: a day
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ هو عنوانك الرئيسي.
       *[no] {" "}من طرق الوصول إليك.
    }

    جرى تأكيده في { $since }.
addresses-only = هذا عنوانك الوحيد، فيبقى حتى تضيف غيره.
addresses-choice-primary = جعله الرئيسي
addresses-choice-remove = إزالته

addresses-email = شكرًا. أي عنوان بريد أضيف؟ سأرسل رمزًا للتأكد من أنه لك؛ وحتى ذلك الحين لا يتغير شيء.
addresses-phone =
    شكرًا. أي رقم هاتف أضيف؟ «مشاركة رقمي» هي الأسرع: لا حاجة إلى رمز.

    ويمكنك كتابته مع رمز البلد، مثل ⁦+966 51 234 5678⁩. عندها يصلك رمز برسالة SMS.
addresses-phone-share = شكرًا. اضغط على «مشاركة رقمي» في الأسفل من فضلك. عندها يعطيني Telegram رقمك، ولا حاجة إلى رمز.

# $to: the address, partly hidden
addresses-added = ✅ أُضيف { $to }. وأبلغت عناوينك ومحادثاتك الأخرى.
# $to: the address, partly hidden
addresses-primary-now = ✅ أصبح { $to } عنوانك الرئيسي. وأبلغت عناوينك ومحادثاتك الأخرى.
# $to: the address, partly hidden
addresses-removed = ✅ أُزيل { $to }. وأبلغت هذا العنوان وعناوينك ومحادثاتك الأخرى.
addresses-yours = هذا العنوان لديك من قبل، فلا حاجة إلى أي تغيير.
# $to: the address, in full: the person has just shown that it is theirs
addresses-taken = ينتمي <b>{ $to }</b> إلى حساب آخر، فلا يمكن إضافته هنا. العنوان ينتمي إلى حساب واحد فقط.
addresses-enough = لا يتسع حسابك لعناوين أكثر. أزل واحدًا أولًا، ثم أضف الجديد.
addresses-last = هذا عنوانك الوحيد، فيبقى. أضف غيره أولًا.
addresses-gone = لم يعد هذا العنوان موجودًا.
addresses-once-more = مضى وقت على ذلك، فأكّد من فضلك من جديد أنه أنت.
addresses-unconfirmed = أُكّد العنوان الجديد. أكّد من فضلك من جديد أنه أنت، فأضيفه.
addresses-choice-confirm = متابعة

# $unit, $count: how long to wait
addresses-slowed =
    كان ذلك كثيرًا في وقت قصير، فانتظر من فضلك { common-time }. هذا يحميك ويحمي غيرك.

    لم يتغير شيء. ولا داعي للبقاء هنا: سأراسلك عندما تستطيع المتابعة.
addresses-slowed-over = يمكنك المتابعة الآن.
addresses-choice-go-on = متابعة
addresses-choice-other = استخدام عنوان آخر

addresses-help = إليها تذهب الرموز والتنبيهات، وبها تستعيد حسابك. قبل أن يتغير شيء تؤكد أنه أنت، وتُبلَّغ كلها بذلك.
addresses-help-new = لا يُحتسب الجديد إلا بعد أن تكتب رمزه هنا. وحتى ذلك الحين يبقى كل شيء كما هو.
addresses-help-code = الرمز يثبت أنه لك حقًا. إن لم يصل شيء، فاضغط على «إرسال من جديد» أو غيّره؛ وحسابك يبقى كما هو.
addresses-unclear = اضغط على عنوان، أو أضف عنوانًا جديدًا.
addresses-closed = حسنًا. تجد كل ما يخص حسابك في /account
