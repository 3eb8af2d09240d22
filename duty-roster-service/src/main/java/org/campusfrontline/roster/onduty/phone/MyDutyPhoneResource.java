package org.campusfrontline.roster.onduty.phone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.onduty.site.DutySiteRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own duty number over HTTP.
@Path("/v1/my/duty-phone")
@Tag(name = "on-duty", description = "Who is on duty now and next.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyDutyPhoneResource {

    private final DutyPhones phones;
    private final KeepDutyPhone keepDutyPhone;
    private final Caller caller;

    MyDutyPhoneResource(DutyPhones phones, KeepDutyPhone keepDutyPhone, Caller caller) {
        this.phones = phones;
        this.keepDutyPhone = keepDutyPhone;
        this.caller = caller;
    }

    record DutyPhone(
            @NotNull @Pattern(regexp = DutySiteRequests.PHONE) @Schema(examples = "138 0531 1110")
            String phone) {}

    @GET
    @Refuses("PLT-1104")
    @Operation(
            operationId = "getMyDutyPhone",
            summary = "Shows the number under which the caller may be called on duty",
            description = "Not found where none was given.")
    public DutyPhone get() {
        return phones.of(caller.person())
                .map(DutyPhone::new)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @PUT
    @Operation(
            operationId = "giveMyDutyPhone",
            summary = "Gives the number under which the caller may be called on duty",
            description =
                    "Freely given. It is shown while its person leads or is the deputy, today or next, and only to"
                            + " those who serve in the unit or direct it.")
    public DutyPhone give(@Valid DutyPhone given) {
        keepDutyPhone.give(given.phone()).orThrow();
        return given;
    }

    @DELETE
    @Operation(
            operationId = "takeBackMyDutyPhone",
            summary = "Takes the caller's duty number back",
            description = "It is deleted. Nothing happens where there is none.")
    @APIResponse(responseCode = "204", description = "There is no number")
    public void takeBack() {
        keepDutyPhone.takeBack().orThrow();
    }
}
