package org.lianban.app.web;

/** Why a request was refused, each with its HTTP status and the title of its problem document. */
public enum RefusalKind {
    INVALID(400, "请求内容有误", "The input is wrong"),
    UNAUTHENTICATED(401, "尚未登录", "Nobody is logged in"),
    FORBIDDEN(403, "无权操作", "Not allowed"),
    NOT_FOUND(404, "未找到", "Not found"),
    CONFLICT(409, "与当前状态冲突", "In conflict with the present state"),
    STALE(412, "数据已更新", "Changed meanwhile"),
    UNLAWFUL(422, "依规定不能办理", "Forbidden by a rule"),
    LOCKED_OUT(429, "已被锁定", "Locked out"),
    UNAVAILABLE(503, "暂时不可用", "Unavailable for now");

    private final int status;
    private final String zh;
    private final String en;

    RefusalKind(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    public int status() {
        return status;
    }

    public LocalisedText title() {
        return new LocalisedText(zh, en);
    }
}
