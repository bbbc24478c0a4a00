### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    عادات صغيرة تُبقي حسابك لك. كل نصيحة تُقرأ في نصف دقيقة.

    اختر موضوعًا، أو اكتب كلمة مثل «تصيد».
tips-help = اختر موضوعًا واقرأ على مهلك. زر «النصيحة التالية» يعرض غيرها، ويمكنك كتابة كلمة للبحث.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } من { $count }
tips-unclear = لم أجد نصيحة عن ذلك. جرّب كلمة أخرى، أو اختر موضوعًا.
tips-closed = هذا كل شيء الآن. النصائح هنا متى شئت: /tips

tips-choice-today = 💡 نصيحة اليوم
tips-choice-next = النصيحة التالية
tips-choice-topics = كل المواضيع
tips-choice-done = تم
tips-choice-signup = إنشاء حسابي
tips-choice-recover = استعادة حسابي
tips-choice-account = حسابي
tips-choice-check-up = فحص الأمان
tips-choice-password = تغيير كلمة مروري
tips-choice-addresses = طرق عودتي
tips-choice-two-step = التحقق بخطوتين
tips-choice-codes = رموز الاسترداد
tips-choice-sessions = الجلسات النشطة
tips-choice-guides = قراءة الأدلة
