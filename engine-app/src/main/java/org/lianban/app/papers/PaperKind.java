package org.lianban.app.papers;

import org.lianban.app.web.LocalisedText;

/** What a paper is. */
public enum PaperKind {
    RECEIPT("申请材料收件凭证", "Receipt of application materials"),
    CORRECTION("补正材料告知书", "Notice of corrections"),
    CORRECTIONS_RECEIVED("补正材料收件凭证", "Receipt of corrections"),
    ACCEPTANCE("受理通知书", "Notice of acceptance"),
    DEEMED_ACCEPTANCE("视为受理告知书", "Notice of acceptance by lapse of time"),
    ACCEPTANCE_REFUSED("不予受理决定书", "Decision not to accept"),
    SPECIAL_PROCEDURE("特别程序告知书", "Notice of a special procedure"),
    EXTENSION("延长办理期限告知书", "Notice of extension"),
    GRANT("准予许可决定书", "Decision to grant"),
    REFUSAL("不予许可决定书", "Decision to refuse"),
    LAPSED("视为撤回申请告知书", "Notice of deemed withdrawal"),
    CERTIFICATES_VOIDED("证件作废告知书", "Notice of voided certificates"),
    DELIVERY("送达回证", "Acknowledgement of delivery"),
    CONTEST_ANSWERED("暂停计时异议答复书", "Answer to a contested suspension"),
    EVIDENCE("办件证据书", "Evidence of a case");

    private final String zh;
    private final String en;

    PaperKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What stands at its head. */
    public LocalisedText title() {
        return new LocalisedText(zh, en);
    }
}
