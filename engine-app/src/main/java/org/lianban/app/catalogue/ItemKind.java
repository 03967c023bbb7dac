package org.lianban.app.catalogue;

/** What sort of administrative act an item is. */
public enum ItemKind {
    /** 行政许可 */
    LICENCE,
    /** 行政确认 */
    CONFIRMATION,
    /** 公共服务 */
    PUBLIC_SERVICE,
    /** 其他行政权力 */
    OTHER
}
