package org.lianban.app.demonstration;

import org.lianban.app.web.LocalisedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the first start is. */
@Component
@Profile("demonstration")
class Progress {

    /**
     * What a visitor is told while he waits.
     *
     * @param done days that were played, of {@code total}
     */
    record FirstStartProgress(boolean ready, LocalisedText phase, int done, int total) {}

    private volatile FirstStartProgress view =
            new FirstStartProgress(false, new LocalisedText("正在准备演示区", "Preparing the district"), 0, 0);

    FirstStartProgress view() {
        return view;
    }

    boolean isReady() {
        return view.ready();
    }

    void playing(String day, int done, int total) {
        view = new FirstStartProgress(false, new LocalisedText("正在推演 " + day, "Playing " + day), done, total);
    }

    void brokeOff() {
        FirstStartProgress last = view;
        view = new FirstStartProgress(
                false,
                new LocalisedText("推演中断，请查看日志并重新启动", "The play broke off: see the log and start again"),
                last.done(),
                last.total());
    }

    void ready() {
        int total = view.total();
        view = new FirstStartProgress(true, new LocalisedText("准备就绪", "Ready"), total, total);
    }
}
