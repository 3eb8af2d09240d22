package org.campusfrontline.roster;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.openapi.OpenApiContract;

@CampusTest
class OpenApiContractTest extends OpenApiContract {}
