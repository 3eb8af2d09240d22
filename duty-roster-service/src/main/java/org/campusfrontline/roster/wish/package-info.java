/// Wishes that people state themselves for periods that are still being planned.
@NullMarked
package org.campusfrontline.roster.wish;

import org.jspecify.annotations.NullMarked;
