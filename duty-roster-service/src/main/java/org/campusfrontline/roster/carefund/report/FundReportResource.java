package org.campusfrontline.roster.carefund.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSourceStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What the fund's ledger proves, over HTTP: balances, and reports for the finance office and the superior
/// organisation.
@Path("/v1/care-fund-sources/{id}")
@Tag(name = "care-fund")
@RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
class FundReportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundBalances balances;
    private final DrawReport drawReport;
    private final RequestFacts request;

    FundReportResource(
            FundSourceStore sources,
            FundAccess access,
            FundBalances balances,
            DrawReport drawReport,
            RequestFacts request) {
        this.sources = sources;
        this.access = access;
        this.balances = balances;
        this.drawReport = drawReport;
        this.request = request;
    }

    @GET
    @Path("/balance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFundBalance",
            summary = "Shows what a source holds and whether it balances",
            description =
                    "What came in, what is free, what each unit got and spent, in fen. Hardship grants are told in"
                            + " whole fives.")
    public FundBalanceView balance(@PathParam("id") UUID id) {
        return sources.find(id)
                .filter(source -> access.sees(source.tree(), source.unit()))
                .map(source -> balances.of(id))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @GET
    @Path("/report")
    @Produces(CSV)
    @Operation(
            operationId = "drawFundReport",
            summary = "Draws a source's report as CSV",
            description = "All entries but those of grants, and the totals that the ledger proves, for a named purpose;"
                    + " each drawing is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> csv(
            @PathParam("id") UUID id,
            @QueryParam("purpose") @Parameter(description = "For whom it is.") @NotNull ReportPurpose purpose) {
        return file(FundFiles.csv(drawReport.draw(id, purpose).orThrow()), CSV + ";charset=UTF-8", "csv");
    }

    @GET
    @Path("/workbook")
    @Produces(XLSX)
    @Operation(
            operationId = "drawFundWorkbook",
            summary = "Draws a source's report as a workbook",
            description =
                    "Entries, totals, and for whom it was drawn by whom, on a sheet each; each drawing is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> workbook(
            @PathParam("id") UUID id,
            @QueryParam("purpose") @Parameter(description = "For whom it is.") @NotNull ReportPurpose purpose) {
        return file(FundFiles.workbook(drawReport.draw(id, purpose).orThrow(), request.language()), XLSX, "xlsx");
    }

    private static RestResponse<byte[]> file(byte[] content, String type, String ending) {
        return RestResponse.ResponseBuilder.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"care-fund." + ending + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
