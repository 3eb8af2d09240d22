package org.campusfrontline.volunteer.recruitment.activity;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Reads an activity in a transaction, also for a job, which has no request.
@UseCase
class ReadPlan {

    private final ActivityQueries queries;

    ReadPlan(ActivityQueries queries) {
        this.queries = queries;
    }

    /// Empty where it does not exist for the caller.
    public Outcome<Optional<ActivityView>> read(UUID activity) {
        return Outcome.done(queries.find(activity));
    }
}
