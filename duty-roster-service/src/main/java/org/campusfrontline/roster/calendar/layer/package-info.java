/// What a campus or unit declares over the official calendar, and its settings.
@NullMarked
package org.campusfrontline.roster.calendar.layer;

import org.jspecify.annotations.NullMarked;
