package org.lianban.app.casework.view;

import java.util.EnumSet;
import java.util.Set;
import org.lianban.app.web.LocalisedText;

/** The commands as buttons name them. */
enum ActionName {
    CHECK("check", "审查材料", "Check materials"),
    CORRECTION_NOTICE("correction-notice", "一次性告知补正", "Send the correction notice"),
    ACCEPTANCE("acceptance", "受理", "Accept"),
    CONDITIONAL_ACCEPTANCE("conditional-acceptance", "容缺受理", "Accept with materials to follow"),
    ACCEPTANCE_REFUSAL("acceptance-refusal", "不予受理", "Refuse acceptance"),
    CORRECTIONS("corrections", "接收补正材料", "Take corrections in"),
    LATE_MATERIALS("late-materials", "接收后补材料", "Take late materials in"),
    WITHDRAWAL("withdrawal", "申请人撤回", "Withdrawn by the applicant"),
    EXTENSION_REQUESTS("extension-requests", "申请延长期限", "Ask for an extension"),
    DECISION("decision", "作出决定", "Decide"),
    CERTIFICATE("certificate", "制作证件", "Issue certificates"),
    DELIVERY("delivery", "送达", "Deliver"),
    LEAD_CONCLUSION("lead-conclusion", "汇总意见", "Conclude the opinions"),
    CLAIM("claim", "认领", "Claim"),
    RELEASE("release", "退回", "Give back"),
    START("start", "开始办理", "Start"),
    DELEGATE("delegate", "委托代办", "Delegate"),
    TRANSFER("transfer", "转办", "Transfer"),
    OPINION("opinion", "出具意见", "Give the opinion"),
    SPECIAL_PROCEDURES("special-procedures", "申请特别程序", "Ask for a special procedure"),
    CONSULTATIONS("consultations", "征求意见", "Consult another department"),
    GRANT("grant", "批准", "Grant"),
    REFUSE("refuse", "不批准", "Refuse"),
    TAKE_BACK("take-back", "撤回待批申请", "Take the request back"),
    RESUME("resume", "恢复计时", "Resume with proof"),
    ANSWER("answer", "答复", "Answer"),
    EXAMINERS("examiners", "加签", "Add an examiner"),
    SIGNATURES("signatures", "会签", "Ask for joint signatures"),
    SIGNATURE("signature", "签署意见", "Sign"),
    REMIND("remind", "催办", "Remind"),
    CALL_OFF("call-off", "撤回请求", "Call off"),
    REASSIGN("reassign", "改派", "Name another"),
    COMPLETION("completion", "完成环节", "Complete the stage");

    private final String path;
    private final String zh;
    private final String en;

    ActionName(String path, String zh, String en) {
        this.path = path;
        this.zh = zh;
        this.en = en;
    }

    /** Those by which a stage ends, and which wait for its form. */
    private static final Set<ActionName> ENDS = EnumSet.of(
            CORRECTION_NOTICE,
            ACCEPTANCE,
            CONDITIONAL_ACCEPTANCE,
            ACCEPTANCE_REFUSAL,
            DECISION,
            CERTIFICATE,
            DELIVERY,
            LEAD_CONCLUSION,
            OPINION,
            GRANT,
            REFUSE,
            RESUME,
            ANSWER,
            SIGNATURE,
            COMPLETION);

    static boolean endsStage(String path) {
        return ENDS.stream().anyMatch(name -> name.path.equals(path));
    }

    String path() {
        return path;
    }

    LocalisedText label() {
        return new LocalisedText(zh, en);
    }
}
