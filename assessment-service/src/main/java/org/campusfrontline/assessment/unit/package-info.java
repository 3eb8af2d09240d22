/// The units' names, from the directory.
@NullMarked
package org.campusfrontline.assessment.unit;

import org.jspecify.annotations.NullMarked;
