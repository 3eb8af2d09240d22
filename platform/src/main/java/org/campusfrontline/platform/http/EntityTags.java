package org.campusfrontline.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/// Versions as entity tags: `If-Match` compares the version, `If-None-Match` version plus actions.
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"v(\\d{1,18})(?:-[0-9a-f]{1,8})?\"");

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /// Weak, because actions depend on the caller and the clock while the resource stays the same.
    public static EntityTag of(long version, Object actions) {
        return new EntityTag("v" + version + "-" + Integer.toHexString(actions.hashCode()), true);
    }

    /// The version that an `If-Match` header names; 428 without one, 400 for one that is not ours.
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RefusedException(List.of(Refusal.of(CommonProblem.PRECONDITION_REQUIRED)));
        }
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw new RefusedException(
                    List.of(Refusal.of(CommonProblem.INVALID_HEADER).with("header", "If-Match")));
        }
        return Long.parseLong(tag.group(1));
    }
}
