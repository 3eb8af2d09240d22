package org.campusfrontline.volunteer.engelsystem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shapes of Engelsystem's answers: the export of one's shifts in the words of all its versions that clients read,
/// and those of `v0-beta` 0.1.0.
final class AngelShapes {

    private AngelShapes() {}

    /// A shift of mine. Times stand there as seconds, for old clients, and as text with an offset.
    record MyShift(
            @JsonProperty("SID") int number,
            @JsonProperty("name") String name,
            @JsonProperty("title") String title,
            @JsonProperty("start") long start,
            @JsonProperty("end") long end,
            @JsonProperty("start_date") String startDate,
            @JsonProperty("end_date") String endDate,
            @JsonProperty("timezone") String offset,
            @JsonProperty("event_timezone") String zone,
            @JsonProperty("RID") int site,
            @JsonProperty("Name") String siteName,
            @JsonProperty("description") String siteDescription,
            @JsonProperty("map_url") String siteAddress,
            @JsonProperty("URL") String address,
            @JsonProperty("shifttype_id") int type,
            @JsonProperty("shifttype_name") String typeName,
            @JsonProperty("shifttype_description") String typeDescription,
            @JsonProperty("Comment") String oldComment,
            @JsonProperty("user_comment") String comment,
            @JsonProperty("freeloaded") int freeloaded) {}

    /// What every answer of `v0-beta` is wrapped in.
    record Data(@JsonProperty("data") Object data) {}

    record Reference(
            @JsonProperty("id") int id,
            @JsonProperty("name") String name) {}

    /// An angel type, a location or a shift type.
    record Named(
            @JsonProperty("id") int id,
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("restricted") boolean restricted,
            @JsonProperty("url") String url) {}

    record Entry(
            @JsonProperty("user") Reference user,
            @JsonProperty("freeloaded") boolean freeloaded) {}

    /// `needs` is what is free, and one's own seat where one has it: the seats of others are nobody's business.
    record Needed(
            @JsonProperty("angel_type") Reference angelType,
            @JsonProperty("needs") int needs,
            @JsonProperty("entries") List<Entry> entries) {}

    record Shift(
            @JsonProperty("id") int id,
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("starts_at") String startsAt,
            @JsonProperty("ends_at") String endsAt,
            @JsonProperty("location") Reference location,
            @JsonProperty("shift_type") Reference shiftType,
            @JsonProperty("created_at") String createdAt,
            @JsonProperty("updated_at") String updatedAt,
            @JsonProperty("needed_angel_types") List<Needed> neededAngelTypes,
            @JsonProperty("url") String url) {}

    record Contact(
            @JsonProperty("dect") @Nullable String dect,
            @JsonProperty("mobile") @Nullable String mobile) {}

    record User(
            @JsonProperty("id") int id,
            @JsonProperty("name") String name,
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @JsonProperty("pronoun") @Nullable String pronoun,
            @JsonProperty("contact") Contact contact,
            @JsonProperty("url") String url) {}

    record Moment(@JsonProperty("start") @Nullable String start) {}

    record Ending(@JsonProperty("end") @Nullable String end) {}

    record Span(
            @JsonProperty("start") @Nullable String start,
            @JsonProperty("end") @Nullable String end) {}

    record Info(
            @JsonProperty("api") String api,
            @JsonProperty("spec") String spec,
            @JsonProperty("name") String name,
            @JsonProperty("app_name") String appName,
            @JsonProperty("url") String url,
            @JsonProperty("timezone") String timezone,
            @JsonProperty("buildup") Moment buildup,
            @JsonProperty("event") Span event,
            @JsonProperty("teardown") Ending teardown) {}
}
