/// The emergencies that indicators belong to, from the directory.
@NullMarked
package org.campusfrontline.assessment.emergency;

import org.jspecify.annotations.NullMarked;
