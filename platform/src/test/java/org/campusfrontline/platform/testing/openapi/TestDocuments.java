package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/// A small OpenAPI 3.1 document, as ours are written, into which the tests plant breaks.
final class TestDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = """
            {
              "openapi": "3.1.0",
              "info": {"title": "Things", "version": "1", "description": "Things to try."},
              "tags": [{"name": "things", "description": "Things"}],
              "paths": {
                "/api/sample/v1/things": {
                  "get": {
                    "operationId": "listThings", "summary": "List things", "description": "All.", "tags": ["things"],
                    "x-roles": ["volunteer", "organiser"], "security": [{"campus": []}],
                    "parameters": [
                      {"name": "cursor", "in": "query", "description": "Place", "schema": {"type": "string"}},
                      {"name": "limit", "in": "query", "description": "Most",
                       "schema": {"type": "integer", "maximum": 200}}],
                    "responses": {
                      "200": {"description": "A page", "content": {"application/json":
                        {"schema": {"$ref": "#/components/schemas/PageThing"}}}},
                      "401": {"$ref": "#/components/responses/Denied"},
                      "403": {"$ref": "#/components/responses/Denied"},
                      "503": {"$ref": "#/components/responses/Denied"}}},
                  "post": {
                    "operationId": "makeThing", "summary": "Make a thing", "description": "One.", "tags": ["things"],
                    "x-roles": ["organiser"], "security": [{"campus": []}],
                    "parameters": [
                      {"name": "Idempotency-Key", "in": "header", "description": "Key", "required": true,
                       "schema": {"type": "string"}}],
                    "requestBody": {"required": true, "content": {"application/json":
                      {"schema": {"$ref": "#/components/schemas/Wish"}}}},
                    "responses": {
                      "201": {"description": "The thing", "content": {"application/json":
                        {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                      "400": {"$ref": "#/components/responses/Denied"},
                      "401": {"$ref": "#/components/responses/Denied"},
                      "403": {"$ref": "#/components/responses/Denied"},
                      "413": {"$ref": "#/components/responses/Denied"},
                      "415": {"$ref": "#/components/responses/Denied"},
                      "503": {"$ref": "#/components/responses/Denied"}}}}},
              "components": {
                "securitySchemes": {"campus": {"type": "openIdConnect", "openIdConnectUrl": "https://issuer.invalid/"}},
                "responses": {"Denied": {"description": "No", "content": {"application/problem+json": {
                  "schema": {"$ref": "#/components/schemas/Problem"},
                  "examples": {
                    "PLT-1101.zh-CN": {"value": {"title": "请先登录。", "code": "PLT-1101"}},
                    "PLT-1101.en": {"value": {"title": "Please sign in.", "code": "PLT-1101"}}}}}}},
                "schemas": {
                  "Problem": {"type": "object", "required": ["title", "code"],
                    "properties": {"title": {"type": "string"}, "code": {"type": "string"}}},
                  "PageThing": {"type": "object", "required": ["items"], "properties": {
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                    "next": {"type": ["string", "null"]}}},
                  "Thing": {"type": "object", "required": ["id", "name", "size", "owner", "colour"], "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "name": {"type": "string", "maxLength": 40},
                    "size": {"type": "integer", "format": "int32"},
                    "note": {"type": ["string", "null"]},
                    "colour": {"type": "string", "enum": ["RED", "GREEN"]},
                    "owner": {"anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]},
                    "extra": {"type": "object"}}},
                  "Owner": {"type": "object", "required": ["person"],
                    "properties": {"person": {"type": "string"}}},
                  "Wish": {"type": "object", "required": ["name"], "properties": {
                    "name": {"type": "string", "maxLength": 40}, "size": {"type": "integer"},
                    "colour": {"type": "string", "enum": ["RED", "GREEN"]}}}}}}
            """;

    private TestDocuments() {}

    static JsonNode good() {
        return read(DOCUMENT);
    }

    static JsonNode with(Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) good();
        change.accept(document);
        return document;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
