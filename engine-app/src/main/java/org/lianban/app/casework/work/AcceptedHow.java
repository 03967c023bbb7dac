package org.lianban.app.casework.work;

/** CONDITIONAL: some materials may follow (容缺受理). DEEMED: nobody acted in five working days (行政许可法 第三十二条). */
public enum AcceptedHow {
    REGULAR,
    CONDITIONAL,
    DEEMED
}
