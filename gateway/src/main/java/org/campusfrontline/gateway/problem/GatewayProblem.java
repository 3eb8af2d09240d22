package org.campusfrontline.gateway.problem;

/// Everything the gateway itself may answer instead of a service: stable code, status and the sentence for the person.
public enum GatewayProblem {
    PATH_NOT_CANONICAL(1001, 400, "地址格式不正确。", "The address is not written correctly."),
    REQUEST_MALFORMED(1002, 400, "请求格式不正确。", "The request is malformed."),
    HEADERS_TOO_LARGE(1003, 431, "请求头过大。", "The request headers are too large."),
    TARGET_TOO_LONG(1004, 414, "地址过长。", "The address is too long."),
    BODY_TOO_LARGE(1005, 413, "提交的内容过大。", "What you sent is too large."),
    NO_ROUTE(1006, 404, "没有这个地址。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(1007, 405, "该地址不支持此操作。", "This address does not support that action."),
    ORIGIN_NOT_ALLOWED(1008, 403, "该网页来源未获许可。", "Pages of this origin are not allowed here."),
    PARAMETER_INVALID(1009, 400, "请求参数不正确。", "A parameter is not valid."),
    BODY_TOO_SLOW(1010, 408, "上传超时，请重试。", "The upload took too long. Please try again."),
    TOKEN_MISSING(2001, 401, "请先登录。", "Please sign in."),
    TOKEN_INVALID(2002, 401, "登录信息无效，请重新登录。", "Your sign-in is not valid. Please sign in again."),
    TOKEN_EXPIRED(2003, 401, "登录已过期，请重新登录。", "Your sign-in has expired. Please sign in again."),
    TOKEN_REVOKED(2004, 401, "登录已被注销，请重新登录。", "Your sign-in was revoked. Please sign in again."),
    ISSUER_UNAVAILABLE(2005, 503, "暂时无法核验登录，请稍后重试。", "Sign-ins cannot be checked right now. Please try again soon."),
    SERVICE_DOWN(3001, 503, "服务暂时不可用，请稍后重试。", "The service is unavailable right now. Please try again soon."),
    SERVICE_SLOW(3002, 504, "服务响应超时，请稍后重试。", "The service took too long to answer. Please try again soon."),
    SERVICE_BROKEN(3003, 502, "服务响应异常，请稍后重试。", "The service gave a broken answer. Please try again soon."),
    SERVICE_BUSY(3004, 503, "服务繁忙，请稍后重试。", "The service is busy. Please try again soon."),
    STOPPING(3005, 503, "系统正在重启，请稍后重试。", "The system is restarting. Please try again soon."),
    INTERNAL(3006, 500, "系统内部错误。", "Something went wrong on our side.");

    private final String code;
    private final int status;
    private final String chinese;
    private final String english;

    GatewayProblem(int number, int status, String chinese, String english) {
        this.code = "GTW-" + number;
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
