package org.lianban.app.messages.template;

import java.util.Locale;
import org.lianban.app.web.LocalisedText;

/** A value that a wording may name. */
enum Placeholder {
    KIND("消息类别", "what the message is about"),
    SUBJECT("消息标题", "the heading of the message"),
    TEXT("消息正文", "the text of the message"),
    TIME("发生时间", "when it was posted"),
    LINK("查看链接一行；没有链接时为空", "a line with the address of the page; empty if there is none"),
    FOOTER("落款：自动发送、请勿回复", "that nobody reads answers, and where to choose"),
    COUNT("消息条数", "how many messages"),
    KINDS("各类别的条数", "how many of each kind"),
    LINES("逐条列出的消息", "the messages, one a line");

    private final String zh;
    private final String en;

    Placeholder(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    LocalisedText meaning() {
        return new LocalisedText(zh, en);
    }

    /** As it stands between braces. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
