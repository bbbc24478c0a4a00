### Signing in elsewhere with the chat.

# $client: name of the application; $device: what it would be on; $place: where that is, roughly, such as “Madrid, Spain”
sign-in-where = هل تريد تسجيل الدخول إلى <b>{ $client }</b>؟{ $device ->
    [none] {""}
   *[other] { " " }على { $device }{ $place ->
        [none] .
       *[other] {" "}({ $place }).
    }
    }
sign-in-number = اضغط على الرقم الذي تعرضه الصفحة.
# $message: what the application shows
sign-in-message = المعروض هناك: <b>{ $message }</b>
sign-in-yes = قل نعم فقط إذا طلبت ذلك الآن بنفسك.
sign-in-prove = التحقق بخطوتين مفعّل لحسابك، لذلك لا تكفي ضغطة واحدة لتسجيل الدخول. أكّد برمز أيضًا من فضلك.
sign-in-choice-yes = نعم، سجّل الدخول
sign-in-choice-prove = التأكيد برمز
sign-in-choice-not-me = لست أنا
sign-in-choice-done = حسنًا
sign-in-choice-password = اختيار كلمة مرور جديدة
sign-in-choice-devices = عرض أجهزتي
# $client: name of the application
sign-in-approved = ✅ تم. عد إلى { $client }، وسيتابع من تلقاء نفسه.
sign-in-wrong = كان هذا رقمًا آخر، لذلك لم يُسجَّل دخول أحد. يمكنك الطلب مرة أخرى على الصفحة، وستعرض رقمًا جديدًا.
sign-in-denied = لم يُسجَّل دخول أحد، وانتهى كل طلب آخر كان ينتظر. ربما يعرف أحدهم عنوانك. إذا كنت تستخدم كلمة مرورك في مكان آخر فاختر كلمة جديدة، وتحقق من أنك تعرف كل أجهزتك.
sign-in-over = انتهى هذا السؤال، ولم يُسجَّل دخول أحد به. يمكنك الطلب مرة أخرى على الصفحة.
sign-in-frozen = هذا الحساب مقفل لأن أحدهم قال «لم أكن أنا». استعد الوصول إليه لفتحه.
# $account: how the account is called
sign-in-unlinked = هذه المحادثة غير مرتبطة بعدُ بأي حساب ({ $account }). اربط حسابك أو أنشئ حسابًا هنا، ثم سأعود إلى هذا السؤال من تلقاء نفسي.
sign-in-quiet = لا يوجد تسجيل دخول في انتظارك.
sign-in-unclear = اضغط على الرقم الذي تعرضه الصفحة، أو على «لست أنا».
sign-in-unclear-yes = اضغط على «نعم، سجّل الدخول» أو على «لست أنا».
sign-in-help = يريد أحدهم تسجيل الدخول بحسابك. إذا كنت أنت، فاضغط على الرقم الذي تعرضه الصفحة أمامك. وإلا فاضغط على «لست أنا»: لن يدخل أحد، ولن تخسر شيئًا.
sign-in-closed = حسنًا. لم يُسجَّل دخول أحد بهذا.
