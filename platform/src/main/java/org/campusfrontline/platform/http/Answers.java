package org.campusfrontline.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Answers that carry an entity tag; `actions` is what the view shows as such.
public final class Answers {

    private Answers() {}

    /// 304 where the client has exactly this already.
    public static <T> RestResponse<T> read(T view, long version, Object actions, @Nullable String ifNoneMatch) {
        EntityTag tag = EntityTags.of(version, actions);
        RestResponse.Status status =
                names(ifNoneMatch, tag) ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK;
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.create(status);
        return (status == RestResponse.Status.OK ? answer.entity(view) : answer)
                .tag(tag)
                .build();
    }

    /// A text whose tag follows from its letters, for clients that ask again and again; no proxy keeps it.
    public static RestResponse<String> text(String text, @Nullable String ifNoneMatch) {
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        boolean known = names(ifNoneMatch, tag);
        return (known ? RestResponse.ResponseBuilder.<String>notModified() : RestResponse.ResponseBuilder.ok(text))
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    public static <T> RestResponse<T> changed(T view, long version, Object actions) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(EntityTags.of(version, actions))
                .build();
    }

    /// The same where nothing depends on the caller.
    public static <T> RestResponse<T> tagged(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view).tag(EntityTags.of(version)).build();
    }

    /// 201 at the request's own path plus the new thing's id.
    public static <T> RestResponse<T> created(T view, long version, Object actions, UriInfo uri, String id) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(version, actions))
                .header(
                        "Location",
                        uri.getAbsolutePathBuilder().path(id).build().getRawPath())
                .build();
    }

    /// Whether `If-None-Match` names the tag.
    public static boolean names(@Nullable String ifNoneMatch, EntityTag tag) {
        String opaque = "\"" + tag.getValue() + "\"";
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(one -> one.endsWith(opaque));
    }
}
