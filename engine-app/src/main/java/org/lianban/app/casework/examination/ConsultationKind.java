package org.lianban.app.casework.examination;

import org.lianban.app.web.LocalisedText;

/** What is asked with a consultation. */
public enum ConsultationKind {
    /** 征求意见: advice of another department, whoever there gives it. */
    ADVICE("答复意见", "Answer the consultation"),
    /** 加签: the opinion of one more examiner of the same department. */
    EXAMINER("加签审查", "Examine as a second examiner"),
    /** 会签: the signature of a named person of a department that takes part. */
    SIGNATURE("会签", "Sign jointly");

    private final String zh;
    private final String en;

    ConsultationKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What the task of answering is called. */
    public LocalisedText task() {
        return new LocalisedText(zh, en);
    }

    /** Whether one person and nobody else is asked. */
    public boolean named() {
        return this != ADVICE;
    }
}
