package org.lianban.app.casework.gathering;

import java.time.Instant;
import java.util.List;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.work.Law;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** Why a department, or the window, cannot do this with the one notice. */
final class GatheringRefusals {

    private GatheringRefusals() {}

    static Refusal issued(Instant at) {
        return Refusal.unlawful(
                        Law.ACCEPTANCE,
                        new LocalisedText(
                                "补正告知已经发出，补正只能一次性告知，不能再提。",
                                "The notice is out, and corrections are asked for once: nothing can be added."),
                        new LocalisedText(
                                "请在审查意见中说明，或者以书面形式不予受理并说明理由。",
                                "Say it in the examination, or refuse acceptance in writing with reasons."))
                .with("issuedAt", at.toString());
    }

    static Refusal stillLooking(List<String> departments) {
        return Refusal.conflict(
                        new LocalisedText(
                                "还有 %d 个部门正在查看材料；告知书发出之后，它们不能再提补正要求。".formatted(departments.size()),
                                "%d departments still look through the materials; once the notice is out they can add nothing."
                                        .formatted(departments.size())),
                        new LocalisedText(
                                "请等它们答复；受理期限将到而不能再等的，请确认“不再等待”。",
                                "Wait for them; if the term leaves no time for that, confirm that you do not wait."))
                .with("looking", departments);
    }

    static Refusal notAsked() {
        return Refusal.forbidden(
                Law.JOINT_HANDLING,
                new LocalisedText(
                        "窗口没有请您的部门查看此件的材料。", "The window did not ask your department to look through this case."));
    }

    static Refusal notListed(String key) {
        return Refusal.unlawful(
                "行政许可法 第三十一条",
                new LocalisedText(
                        "材料“%s”不在本办件的材料清单内，不得要求提供。".formatted(key),
                        "The material \"%s\" is not on the list of this case and must not be asked for."
                                .formatted(key)),
                new LocalisedText("只能要求清单内的材料。", "Ask only for materials on the list."));
    }

    static Refusal held(String key) {
        return Refusal.unlawful(
                "国务院令第716号 国务院关于在线政务服务的若干规定 第七条",
                new LocalisedText(
                        "材料“%s”可由其他部门共享取得，不得要求申请人提供。".formatted(key),
                        "The material \"%s\" is held by another department and must not be asked for.".formatted(key)),
                new LocalisedText("请向签发部门调取。", "Obtain it from the department that issued it."));
    }

    static Refusal noPage(int index) {
        return Refusal.invalid(
                "items[%d].page".formatted(index),
                new LocalisedText("申请表的项目不在材料的页面上，不填页码。", "A field of the form is on no page of a material."));
    }

    static Refusal twice(int index, String key) {
        if (FormKey.isField(key)) {
            return Refusal.invalid(
                    "items[%d]".formatted(index),
                    new LocalisedText(
                            "申请表的同一项写了两次，请合为一项。", "The same field of the form is named twice; say it all at once."));
        }
        return Refusal.invalid(
                "items[%d]".formatted(index),
                new LocalisedText("同一材料的同一问题写了两次。", "The same is said twice about the same material."));
    }
}
