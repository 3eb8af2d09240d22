package org.campusfrontline.volunteer.recruitment.activity;

import java.util.List;
import org.campusfrontline.volunteer.recruitment.consent.ChangePreview;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a change would do: the revision that it would make, what would read otherwise, and whom it would ask.
@Schema(name = "PreviewView")
record PreviewView(@Schema(examples = "2") int revision, List<PlanChange> changes, ChangePreview consent) {

    PreviewView {
        changes = List.copyOf(changes);
    }
}
