package org.campusfrontline.volunteer.imports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.JobView;
import org.campusfrontline.platform.job.Jobs;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What the resources of imports have in common.
@Singleton
public class Imports {

    private final StartImport startImport;
    private final Jobs jobs;

    Imports(StartImport startImport, Jobs jobs) {
        this.startImport = startImport;
        this.jobs = jobs;
    }

    /// 202 with the job's place; refused at once where the content is not what its type says.
    public RestResponse<JobStarted> start(
            ImportKind kind, @Nullable String mediaType, boolean dryRun, byte[] file, UriInfo uri) {
        return start(kind, null, mediaType, dryRun, file, uri);
    }

    /// The same into one thing.
    public RestResponse<JobStarted> start(
            ImportKind kind,
            @Nullable ImportTarget target,
            @Nullable String mediaType,
            boolean dryRun,
            byte[] file,
            UriInfo uri) {
        return SheetFormat.of(mediaType, file)
                .then(format -> startImport.start(ImportWish.of(kind, format, dryRun, target, file)))
                .orThrow()
                .accepted(uri);
    }

    public JobView find(ImportKind kind, UUID id) {
        return jobs.find(kind.job(), id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
