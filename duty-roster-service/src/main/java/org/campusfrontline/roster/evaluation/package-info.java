/// What a plan is worth: its penalty by kind and every hard rule it breaks.
@NullMarked
package org.campusfrontline.roster.evaluation;

import org.jspecify.annotations.NullMarked;
