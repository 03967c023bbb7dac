package org.lianban.app.web;

import java.util.Arrays;

/** What is said of an error that HTTP itself names. */
enum StandardProblem {
    INVALID(400, "请求内容有误", "The input is wrong", "请求的参数或格式不正确。", "A parameter or the format of the request is wrong."),
    NOT_FOUND(404, "未找到", "Not found", "此地址没有内容。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            405,
            "不支持此方法",
            "Method not allowed",
            "此地址不支持这种请求方法，可用的方法见 Allow。",
            "This address does not take that method; Allow names those it takes."),
    NOT_ACCEPTABLE(406, "无法提供此格式", "Not acceptable", "只提供 application/json。", "Only application/json is offered."),
    TOO_LARGE(413, "内容过大", "Too large", "每个文件不超过 20 MB。", "A file may have at most 20 MB."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "不支持此内容类型",
            "Unsupported media type",
            "请求头 Content-Type 应为 application/json；上传文件为 multipart/form-data。",
            "The header Content-Type must say application/json, or multipart/form-data for an upload."),
    UNAVAILABLE(503, "暂时不可用", "Unavailable for now", "请稍后再试。", "Try again in a moment."),
    UNEXPECTED(
            500,
            "系统内部错误",
            "Something went wrong here",
            "请求未执行，请将事件编号告知管理员。",
            "The request was not carried out. Tell the administrator the incident's number.");

    private final int status;
    private final String titleZh;
    private final String titleEn;
    private final String detailZh;
    private final String detailEn;

    StandardProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.detailZh = detailZh;
        this.detailEn = detailEn;
    }

    static StandardProblem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID : UNEXPECTED);
    }

    LocalisedText title() {
        return new LocalisedText(titleZh, titleEn);
    }

    LocalisedText detail() {
        return new LocalisedText(detailZh, detailEn);
    }
}
