package org.campusfrontline.gateway.canonical;

import java.util.Optional;

/// Holds a raw request target against its one allowed spelling, before anything routes on it: two
/// spellings of one path are how a guard at one hop and a router at the next come to disagree.
public final class RequestTarget {

    private static final boolean[] PATH = Characters.table("!$&'()*+,-.:=@_~/");
    private static final boolean[] QUERY = Characters.table("!$&'()*+,-.:=@_~/?;[]{}|\\^`");

    private RequestTarget() {}

    /// The first fault of the target, or nothing when it is canonical.
    public static Optional<TargetFault> faultOf(String target) {
        if (target.isEmpty() || target.charAt(0) != '/') {
            return Optional.of(TargetFault.NOT_ORIGIN_FORM);
        }
        int question = target.indexOf('?');
        int end = question < 0 ? target.length() : question;
        Optional<TargetFault> inPath = pathFault(target, end);
        if (inPath.isPresent() || question < 0) {
            return inPath;
        }
        return queryFault(target, question + 1);
    }

    private static Optional<TargetFault> pathFault(String target, int end) {
        int segment = 1;
        int at = 1;
        while (at < end) {
            char c = target.charAt(at);
            if (c == '/') {
                Optional<TargetFault> fault = segmentFault(target, segment, at);
                if (fault.isPresent()) {
                    return fault;
                }
                segment = ++at;
            } else if (c == '%') {
                int next = PercentRun.endOf(target, at, end, true);
                if (next < 0) {
                    return Optional.of(PercentRun.fault(next));
                }
                at = next;
            } else if (Characters.in(PATH, c)) {
                at++;
            } else {
                return Optional.of(c == ';' ? TargetFault.PATH_PARAMETER : TargetFault.FORBIDDEN_CHARACTER);
            }
        }
        return segment == end ? Optional.empty() : segmentFault(target, segment, end);
    }

    private static Optional<TargetFault> segmentFault(String target, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return Optional.of(TargetFault.EMPTY_SEGMENT);
        }
        if (length > 2 || target.charAt(from) != '.' || target.charAt(to - 1) != '.') {
            return Optional.empty();
        }
        return Optional.of(TargetFault.DOT_SEGMENT);
    }

    private static Optional<TargetFault> queryFault(String target, int from) {
        int end = target.length();
        int at = from;
        while (at < end) {
            char c = target.charAt(at);
            if (c == '%') {
                int next = PercentRun.endOf(target, at, end, false);
                if (next < 0) {
                    return Optional.of(PercentRun.fault(next));
                }
                at = next;
            } else if (Characters.in(QUERY, c)) {
                at++;
            } else {
                return Optional.of(TargetFault.FORBIDDEN_CHARACTER);
            }
        }
        return Optional.empty();
    }
}
