package org.campusfrontline.volunteer.hours.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.reading.UnitFilters.ActivitiesFilter;
import org.campusfrontline.volunteer.hours.reading.UnitFilters.EntriesFilter;
import org.campusfrontline.volunteer.hours.reading.UnitFilters.TotalsFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A unit's hours for its organisers.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/unit-hours")
@RolesAllowed({Role.ORGANISER, Role.AUDITOR})
@Tag(name = "hours")
class UnitHoursResource {

    private final TotalsQueries totals;
    private final EntryQueries entries;
    private final Clock clock;

    UnitHoursResource(TotalsQueries totals, EntryQueries entries, Clock clock) {
        this.totals = totals;
        this.entries = entries;
        this.clock = clock;
    }

    @GET
    @Refuses({"VOL-2822"})
    @Operation(
            operationId = "getUnitHours",
            summary = "Get a unit's minutes, as known at any time",
            description = "The sum over what was booked for the unit, for its organisers.")
    @APIResponse(responseCode = "200", description = "The unit's minutes")
    public HoursTotals total(@BeanParam @Valid TotalsFilter filter) {
        requireReader(filter.tree(), filter.unit());
        return totals.ofUnit(filter.tree(), filter.unit(), time(filter.asOf(), filter.until()));
    }

    @GET
    @Path("activities")
    @Refuses({"VOL-2822"})
    @Operation(
            operationId = "listActivityHours",
            summary = "List a unit's activities with their minutes",
            description = "One sum for each activity and how many people it is of; nobody is compared with anybody.")
    @APIResponse(responseCode = "200", description = "A page of activities")
    public Page<ActivityHours> activities(@BeanParam @Valid ActivitiesFilter filter) {
        requireReader(filter.tree(), filter.unit());
        return totals.ofActivities(filter, time(filter.asOf(), filter.until()));
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listUnitHours",
            summary = "List a unit's entries, the latest booking first",
            description = "Those of one activity, person or month where so asked. There is no other order.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<HoursEntryView> list(@BeanParam @Valid EntriesFilter filter) {
        requireReader(filter.tree(), filter.unit());
        return entries.ofUnit(filter);
    }

    private TimeFilter time(@Nullable OffsetDateTime asOf, @Nullable LocalDate until) {
        return TimeFilter.of(asOf, until, Moments.stored(clock.instant())).orThrow();
    }

    private void requireReader(String tree, String unit) {
        entries.refusalToRead(tree, unit).ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
    }
}
