/// Two indicators per unit and emergency, with their provenance.
@NullMarked
package org.campusfrontline.assessment.indicator;

import org.jspecify.annotations.NullMarked;
