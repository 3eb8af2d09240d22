/// Imports of everybody at the university, and grants that are given while one runs.
@NullMarked
package org.campusfrontline.deploy.bench.intake;

import org.jspecify.annotations.NullMarked;
