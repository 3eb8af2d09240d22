/// What to do when people fall out of a published roster, and why somebody works and another does not.
@NullMarked
package org.campusfrontline.roster.repair;

import org.jspecify.annotations.NullMarked;
