package org.lianban.app.exchange.view;

import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/** How people call the clocks. */
final class ClockNames {

    private ClockNames() {}

    static LocalisedText of(Kind kind) {
        return switch (kind) {
            case ACCEPTANCE -> new LocalisedText("受理时限", "Acceptance");
            case STATUTORY -> new LocalisedText("法定办结时限", "Statutory limit");
            case PROMISED -> new LocalisedText("承诺办结时限", "Promised limit");
            case BRANCH -> new LocalisedText("部门审查时限", "Department's examination");
            case STAGE -> new LocalisedText("环节时限", "Stage");
            case LOWER -> new LocalisedText("下级审查时限", "Lower level");
            case PROCEDURE -> new LocalisedText("特别程序时限", "Special procedure");
            case DELIVERY -> new LocalisedText("颁发送达时限", "Delivery");
            case WAIT -> new LocalisedText("等待", "Wait");
        };
    }
}
