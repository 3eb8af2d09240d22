package org.campusfrontline.roster.repair;

import org.campusfrontline.roster.engine.model.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a change moves what the soft rules of a level find, more being worse.
public record LevelEffect(
        Level level,
        @Schema(examples = "2") long change,
        @Schema(examples = "本单位的公平性变差 2") String text) {}
