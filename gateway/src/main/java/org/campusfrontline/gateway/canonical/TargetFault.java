package org.campusfrontline.gateway.canonical;

/// Why a request target is not the one spelling of its resource; each carries the sentence for the developer.
public enum TargetFault {
    NOT_ORIGIN_FORM("the target must begin with a single slash and name no scheme or host"),
    EMPTY_SEGMENT("the path holds an empty segment"),
    DOT_SEGMENT("the path holds a dot segment"),
    PATH_PARAMETER("the path holds a semicolon"),
    FORBIDDEN_CHARACTER("the target holds a character that must be percent-encoded"),
    BAD_PERCENT("a percent sign is not followed by two hexadecimal digits"),
    ENCODED_DELIMITER("the path encodes a slash, backslash, semicolon or percent sign"),
    ENCODED_UNRESERVED("the path encodes a letter, digit, dot, hyphen, underscore or tilde"),
    ENCODED_CONTROL("the target encodes a control character"),
    NOT_UTF8("the percent-encoded bytes are not UTF-8");

    private final String detail;

    TargetFault(String detail) {
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }
}
