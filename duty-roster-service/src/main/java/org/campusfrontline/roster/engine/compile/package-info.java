/// From words to dense arrays: a problem's index, and its rules as mechanisms over it.
@NullMarked
package org.campusfrontline.roster.engine.compile;

import org.jspecify.annotations.NullMarked;
