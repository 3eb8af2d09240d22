package org.campusfrontline.roster.layer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.duty.DutiesChanged;

/// A plan that is published anew, or restored, stands for itself: what lay over the one before has ended.
@Singleton
class EndLayers {

    private final LayerStore layers;

    EndLayers(LayerStore layers) {
        this.layers = layers;
    }

    void end(@Observes DutiesChanged changed) {
        if (changed.cause() == ChangeCause.PUBLICATION || changed.cause() == ChangeCause.RESTORE) {
            layers.endAll(changed.period().id(), changed.at());
        }
    }
}
