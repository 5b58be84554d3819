// Generated from spec/kwik/openapi.yaml by "npm run generate". Do not edit.
// @ts-nocheck
import { formats } from '../formats/formats.ts';
import runtime0 from 'ajv/dist/runtime/ucs2length.js';

export const judge1 = validate20;
const schema31 = {"type":"integer","x-requirement":"kwik.cards.list.expire-in-months-filter"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge2 = validate21;
const schema32 = {"type":"string","description":"Where a card stands.","enum":["ACTIVE","ARCHIVED","DISABLED","EXPIRED"],"examples":["ACTIVE"],"x-requirement":"kwik.cards.list.card-status-filter"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "ACTIVE") || (data === "ARCHIVED")) || (data === "DISABLED")) || (data === "EXPIRED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge3 = validate22;
const schema33 = {"type":"string","minLength":1,"maxLength":32,"x-requirement":"kwik.cards.list.customer-id-filter"};
const func1 = runtime0.default ?? runtime0;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const judge4 = validate23;
const schema34 = {"type":"object","description":"The answer to a list, cards or failure.","x-requirement":"kwik.cards.list.envelope","required":["status"],"properties":{"status":{"x-requirement":"kwik.cards.list.status","type":"boolean","description":"Whether the call succeeded.","examples":[true]}},"if":{"type":"object","properties":{"status":{"const":false,"x-requirement":"kwik.cards.list.envelope"}},"required":["status"],"x-requirement":"kwik.cards.list.envelope"},"then":{"type":"object","description":"Why a call failed.","x-requirement":"kwik.errors.envelope","required":["error_code"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False, since the call failed.","examples":[false]},"error_code":{"x-requirement":"kwik.errors.code","type":"string","minLength":3,"maxLength":3,"description":"001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.","examples":["005"],"allOf":[{"x-requirement":"kwik.errors.code-known","enum":["001","002","003","004","005","006","007"]}]},"error_message":{"x-requirement":"kwik.errors.message","type":"string","description":"What went wrong, for people; at most 32 characters.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_messages":{"x-requirement":"kwik.errors.message","type":"string","description":"The spelling of `error_message` in the documentation's table; its sample has the singular.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_details":{"x-requirement":"kwik.errors.details","type":"array","description":"What was wrong with which record; only where records were at fault.","examples":[[]],"items":{"type":"object","description":"One record that was refused.","x-requirement":"kwik.errors.details","required":["record","errors"],"properties":{"record":{"x-requirement":"kwik.errors.details-record","description":"The record as it was sent, whatever its type.","examples":[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","is_default":"sometimes"}]},"errors":{"x-requirement":"kwik.errors.details-errors","type":"object","description":"What is wrong, by name of the field.","examples":[{"is_default":{"message":"is_default is true or false","rule":"boolean"}}],"additionalProperties":{"type":"object","description":"What is wrong with one field.","x-requirement":"kwik.errors.details-errors","required":["message","rule"],"properties":{"message":{"x-requirement":"kwik.errors.details-message","type":"string","description":"What is wrong, for people.","examples":["is_default is true or false"]},"rule":{"x-requirement":"kwik.errors.details-rule","type":"string","description":"The name of the rule that was broken.","examples":["boolean"]}}}}}}}},"allOf":[{"x-requirement":"kwik.errors.message","anyOf":[{"required":["error_message"],"x-requirement":"kwik.errors.message"},{"required":["error_messages"],"x-requirement":"kwik.errors.message"}]},{"x-requirement":"kwik.errors.message-name","required":["error_message"]}]},"else":{"type":"object","description":"The cards that fit a list.","x-requirement":"kwik.cards.list.envelope","required":["records"],"properties":{"status":{"x-requirement":"kwik.cards.list.status","type":"boolean","description":"True, since the call succeeded.","examples":[true]},"records":{"x-requirement":"kwik.cards.list.records","type":"array","description":"The cards that fit.","examples":[[]],"items":{"type":"object","description":"A stored card. Every field is always present.","required":["id","created_at","updated_at","card_status","customer_id","card_nickname","card_ending","card_expire","card_brand","card_token","is_expired","is_recurring","is_default","expire_in_months"],"properties":{"id":{"x-requirement":"kwik.cards.object.id","type":"string","minLength":1,"maxLength":32,"description":"The card's own id, unlike that of any other card.","examples":["crd_Vb81kPz0QeTn5JwXs6Gyu"],"allOf":[{"x-requirement":"kwik.cards.object.id-prefix","pattern":"^crd_"}]},"created_at":{"x-requirement":"kwik.cards.object.created-at","type":"string","format":"kwik-date-time","description":"When the card was stored, in GMT+2.","examples":["2025-11-03 09:41:26"]},"updated_at":{"x-requirement":"kwik.cards.object.updated-at","type":["string","null"],"format":"kwik-date-time","description":"When the entry was last changed, in GMT+2; null before the first change.","examples":["2025-11-20 14:12:09",null]},"card_status":{"type":"string","description":"Where a card stands.","enum":["ACTIVE","ARCHIVED","DISABLED","EXPIRED"],"examples":["ACTIVE"],"x-requirement":"kwik.cards.object.card-status"},"customer_id":{"x-requirement":"kwik.cards.object.customer-id","type":"string","minLength":1,"maxLength":32,"description":"The id of the customer who owns the card.","examples":["cus_Q7mZt2XwLd9RkYb4NfHs3"],"allOf":[{"x-requirement":"kwik.cards.object.customer-id-prefix","pattern":"^cus_"}]},"card_nickname":{"x-requirement":"kwik.cards.object.card-nickname","type":["string","null"],"maxLength":64,"description":"A name that a person gave the card, at most 64 characters; null where there is none.","examples":["Groceries",null]},"card_ending":{"x-requirement":"kwik.cards.object.card-ending","type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number.","examples":["4242","0005"]},"card_expire":{"x-requirement":"kwik.cards.object.card-expire","type":"string","pattern":"^(0[1-9]|1[0-2])/[0-9]{2}$","description":"The month of expiry as MM/YY, in this century.","examples":["04/29"]},"card_brand":{"x-requirement":"kwik.cards.object.card-brand","type":"string","description":"The brand of the card.","examples":["VISA"],"allOf":[{"x-requirement":"kwik.cards.object.card-brand-known","enum":["VISA","MASTERCARD","AMEX","DINERS_CLUB"]}]},"card_token":{"x-requirement":"kwik.cards.object.card-token","type":"string","minLength":1,"description":"What a payment names the card by. Opaque, and never changed.","examples":["3f9c0a7be15d48266bd1f7e0943ac85e7d20b6f19a8c54e3021fd76b98ae5c40"]},"is_expired":{"x-requirement":"kwik.cards.object.is-expired","type":"boolean","description":"Whether the month of expiry has passed.","examples":[false]},"is_recurring":{"x-requirement":"kwik.cards.object.is-recurring","type":"boolean","description":"Whether the card can be used for recurring payments.","examples":[true]},"is_default":{"x-requirement":"kwik.cards.object.is-default","type":"boolean","description":"Whether the card is the one that payments take first.","examples":[true]},"expire_in_months":{"x-requirement":"kwik.cards.object.expire-in-months","type":["integer","boolean","null"],"description":"Months until the card expires. The documentation's table says boolean, everything else about it a whole number. Not above zero, or null, once the card has expired.","examples":[41,-4],"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","type":["integer","null"]}]}},"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","not":{"properties":{"is_expired":{"const":false,"x-requirement":"kwik.cards.object.expire-in-months-whole-number"},"expire_in_months":{"type":"null","x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},{"x-requirement":"kwik.cards.object.expired-is-not-positive","not":{"properties":{"is_expired":{"const":true,"x-requirement":"kwik.cards.object.expired-is-not-positive"},"expire_in_months":{"type":"number","exclusiveMinimum":0,"x-requirement":"kwik.cards.object.expired-is-not-positive"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expired-is-not-positive"}}],"x-requirement":"kwik.cards.list.records"}}}}};
const pattern4 = new RegExp("^crd_", "u");
const pattern5 = new RegExp("^cus_", "u");
const pattern6 = new RegExp("^[0-9]{4}$", "u");
const pattern7 = new RegExp("^(0[1-9]|1[0-2])/[0-9]{2}$", "u");
const formats0 = formats["kwik-date-time"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
if(false !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema34.then.allOf[0].anyOf[0].required,parentSchema:schema34.then.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_messages === undefined){
const err4 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "error_messages"},message:"must have required property '"+"error_messages"+"'",schema:schema34.then.allOf[0].anyOf[1].required,parentSchema:schema34.then.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/then/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.then.allOf[0].anyOf,parentSchema:schema34.then.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err6 = {instancePath,schemaPath:"#/then/allOf/1/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema34.then.allOf[1].required,parentSchema:schema34.then.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err7 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'",schema:schema34.then.required,parentSchema:schema34.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/then/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.then.properties.status.type,parentSchema:schema34.then.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error_code !== undefined){
let data2 = data.error_code;
if(!(((((((data2 === "001") || (data2 === "002")) || (data2 === "003")) || (data2 === "004")) || (data2 === "005")) || (data2 === "006")) || (data2 === "007"))){
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/allOf/0/enum",keyword:"enum",params:{allowedValues: schema34.then.properties.error_code.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema34.then.properties.error_code.allOf[0].enum,parentSchema:schema34.then.properties.error_code.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 3){
const err10 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema34.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 3){
const err11 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema34.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.then.properties.error_code.type,parentSchema:schema34.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error_message !== undefined){
let data3 = data.error_message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.then.properties.error_message.type,parentSchema:schema34.then.properties.error_message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err14 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema34.then.properties.error_message.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.error_messages !== undefined){
let data4 = data.error_messages;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.then.properties.error_messages.type,parentSchema:schema34.then.properties.error_messages,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err16 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema34.then.properties.error_messages.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.error_details !== undefined){
let data5 = data.error_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.record === undefined){
const err17 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema34.then.properties.error_details.items.required,parentSchema:schema34.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.errors === undefined){
const err18 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema34.then.properties.error_details.items.required,parentSchema:schema34.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.message === undefined){
const err19 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema34.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.rule === undefined){
const err20 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema34.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.message !== undefined){
let data9 = data8.message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.properties.message.type,parentSchema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
let data10 = data8.rule;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule.type,parentSchema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.then.properties.error_details.items.properties.errors.additionalProperties.type,parentSchema:schema34.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error_details/" + i0+"/errors",schemaPath:"#/then/properties/error_details/items/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.then.properties.error_details.items.properties.errors.type,parentSchema:schema34.then.properties.error_details.items.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.then.properties.error_details.items.type,parentSchema:schema34.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_details",schemaPath:"#/then/properties/error_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.then.properties.error_details.type,parentSchema:schema34.then.properties.error_details,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.then.type,parentSchema:schema34.then,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
props0.error_code = true;
props0.error_message = true;
props0.error_messages = true;
props0.error_details = true;
}
ifClause0 = "then";
}
else {
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records === undefined){
const err28 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'",schema:schema34.else.required,parentSchema:schema34.else,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "boolean"){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/else/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.else.properties.status.type,parentSchema:schema34.else.properties.status,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.records !== undefined){
let data12 = data.records;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs45 = errors;
const _errs46 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((data13.is_expired === undefined) && (missing1 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing1 = "expire_in_months"))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs47 = errors;
if(false !== data13.is_expired){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid18 = _errs47 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data13.expire_in_months !== undefined){
const _errs48 = errors;
if(data13.expire_in_months !== null){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid18 = _errs48 === errors;
}
else {
var valid18 = true;
}
}
}
}
var valid17 = _errs46 === errors;
if(valid17){
const err33 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema34.else.properties.records.items.allOf[0].not,parentSchema:schema34.else.properties.records.items.allOf[0],data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
const _errs51 = errors;
const _errs52 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.is_expired === undefined) && (missing2 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing2 = "expire_in_months"))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs53 = errors;
if(true !== data13.is_expired){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid20 = _errs53 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data13.expire_in_months !== undefined){
let data17 = data13.expire_in_months;
const _errs54 = errors;
if(errors === _errs54){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid20 = _errs54 === errors;
}
else {
var valid20 = true;
}
}
}
}
var valid19 = _errs52 === errors;
if(valid19){
const err38 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema34.else.properties.records.items.allOf[1].not,parentSchema:schema34.else.properties.records.items.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err39 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data13.created_at === undefined){
const err40 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.updated_at === undefined){
const err41 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.card_status === undefined){
const err42 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_status"},message:"must have required property '"+"card_status"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.customer_id === undefined){
const err43 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.card_nickname === undefined){
const err44 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_nickname"},message:"must have required property '"+"card_nickname"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.card_ending === undefined){
const err45 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_ending"},message:"must have required property '"+"card_ending"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.card_expire === undefined){
const err46 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_expire"},message:"must have required property '"+"card_expire"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.card_brand === undefined){
const err47 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_brand"},message:"must have required property '"+"card_brand"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.card_token === undefined){
const err48 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_token"},message:"must have required property '"+"card_token"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.is_expired === undefined){
const err49 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "is_expired"},message:"must have required property '"+"is_expired"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.is_recurring === undefined){
const err50 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "is_recurring"},message:"must have required property '"+"is_recurring"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.is_default === undefined){
const err51 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "is_default"},message:"must have required property '"+"is_default"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.expire_in_months === undefined){
const err52 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "expire_in_months"},message:"must have required property '"+"expire_in_months"+"'",schema:schema34.else.properties.records.items.required,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.id !== undefined){
let data18 = data13.id;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err53 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^crd_"},message:"must match pattern \""+"^crd_"+"\"",schema:"^crd_",parentSchema:schema34.else.properties.records.items.properties.id.allOf[0],data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(typeof data18 === "string"){
if(func1(data18) > 32){
const err54 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema34.else.properties.records.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data18) < 1){
const err55 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.else.properties.records.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.id.type,parentSchema:schema34.else.properties.records.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.created_at !== undefined){
let data19 = data13.created_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err57 = {instancePath:instancePath+"/records/" + i1+"/created_at",schemaPath:"#/else/properties/records/items/properties/created_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema34.else.properties.records.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/records/" + i1+"/created_at",schemaPath:"#/else/properties/records/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.created_at.type,parentSchema:schema34.else.properties.records.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.updated_at !== undefined){
let data20 = data13.updated_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err59 = {instancePath:instancePath+"/records/" + i1+"/updated_at",schemaPath:"#/else/properties/records/items/properties/updated_at/type",keyword:"type",params:{type: schema34.else.properties.records.items.properties.updated_at.type},message:"must be string,null",schema:schema34.else.properties.records.items.properties.updated_at.type,parentSchema:schema34.else.properties.records.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err60 = {instancePath:instancePath+"/records/" + i1+"/updated_at",schemaPath:"#/else/properties/records/items/properties/updated_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema34.else.properties.records.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data13.card_status !== undefined){
let data21 = data13.card_status;
if(typeof data21 !== "string"){
const err61 = {instancePath:instancePath+"/records/" + i1+"/card_status",schemaPath:"#/else/properties/records/items/properties/card_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.card_status.type,parentSchema:schema34.else.properties.records.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((data21 === "ACTIVE") || (data21 === "ARCHIVED")) || (data21 === "DISABLED")) || (data21 === "EXPIRED"))){
const err62 = {instancePath:instancePath+"/records/" + i1+"/card_status",schemaPath:"#/else/properties/records/items/properties/card_status/enum",keyword:"enum",params:{allowedValues: schema34.else.properties.records.items.properties.card_status.enum},message:"must be equal to one of the allowed values",schema:schema34.else.properties.records.items.properties.card_status.enum,parentSchema:schema34.else.properties.records.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data13.customer_id !== undefined){
let data22 = data13.customer_id;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err63 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^cus_"},message:"must match pattern \""+"^cus_"+"\"",schema:"^cus_",parentSchema:schema34.else.properties.records.items.properties.customer_id.allOf[0],data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(typeof data22 === "string"){
if(func1(data22) > 32){
const err64 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema34.else.properties.records.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data22) < 1){
const err65 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.else.properties.records.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.customer_id.type,parentSchema:schema34.else.properties.records.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.card_nickname !== undefined){
let data23 = data13.card_nickname;
if((typeof data23 !== "string") && (data23 !== null)){
const err67 = {instancePath:instancePath+"/records/" + i1+"/card_nickname",schemaPath:"#/else/properties/records/items/properties/card_nickname/type",keyword:"type",params:{type: schema34.else.properties.records.items.properties.card_nickname.type},message:"must be string,null",schema:schema34.else.properties.records.items.properties.card_nickname.type,parentSchema:schema34.else.properties.records.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 64){
const err68 = {instancePath:instancePath+"/records/" + i1+"/card_nickname",schemaPath:"#/else/properties/records/items/properties/card_nickname/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema34.else.properties.records.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data13.card_ending !== undefined){
let data24 = data13.card_ending;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err69 = {instancePath:instancePath+"/records/" + i1+"/card_ending",schemaPath:"#/else/properties/records/items/properties/card_ending/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema34.else.properties.records.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/records/" + i1+"/card_ending",schemaPath:"#/else/properties/records/items/properties/card_ending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.card_ending.type,parentSchema:schema34.else.properties.records.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data13.card_expire !== undefined){
let data25 = data13.card_expire;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err71 = {instancePath:instancePath+"/records/" + i1+"/card_expire",schemaPath:"#/else/properties/records/items/properties/card_expire/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])/[0-9]{2}$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])/[0-9]{2}$"+"\"",schema:"^(0[1-9]|1[0-2])/[0-9]{2}$",parentSchema:schema34.else.properties.records.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/records/" + i1+"/card_expire",schemaPath:"#/else/properties/records/items/properties/card_expire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.card_expire.type,parentSchema:schema34.else.properties.records.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data13.card_brand !== undefined){
let data26 = data13.card_brand;
if(typeof data26 !== "string"){
const err73 = {instancePath:instancePath+"/records/" + i1+"/card_brand",schemaPath:"#/else/properties/records/items/properties/card_brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.card_brand.type,parentSchema:schema34.else.properties.records.items.properties.card_brand,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((((data26 === "VISA") || (data26 === "MASTERCARD")) || (data26 === "AMEX")) || (data26 === "DINERS_CLUB"))){
const err74 = {instancePath:instancePath+"/records/" + i1+"/card_brand",schemaPath:"#/else/properties/records/items/properties/card_brand/allOf/0/enum",keyword:"enum",params:{allowedValues: schema34.else.properties.records.items.properties.card_brand.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema34.else.properties.records.items.properties.card_brand.allOf[0].enum,parentSchema:schema34.else.properties.records.items.properties.card_brand.allOf[0],data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data13.card_token !== undefined){
let data27 = data13.card_token;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err75 = {instancePath:instancePath+"/records/" + i1+"/card_token",schemaPath:"#/else/properties/records/items/properties/card_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.else.properties.records.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/records/" + i1+"/card_token",schemaPath:"#/else/properties/records/items/properties/card_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.else.properties.records.items.properties.card_token.type,parentSchema:schema34.else.properties.records.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data13.is_expired !== undefined){
let data28 = data13.is_expired;
if(typeof data28 !== "boolean"){
const err77 = {instancePath:instancePath+"/records/" + i1+"/is_expired",schemaPath:"#/else/properties/records/items/properties/is_expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.else.properties.records.items.properties.is_expired.type,parentSchema:schema34.else.properties.records.items.properties.is_expired,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data13.is_recurring !== undefined){
let data29 = data13.is_recurring;
if(typeof data29 !== "boolean"){
const err78 = {instancePath:instancePath+"/records/" + i1+"/is_recurring",schemaPath:"#/else/properties/records/items/properties/is_recurring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.else.properties.records.items.properties.is_recurring.type,parentSchema:schema34.else.properties.records.items.properties.is_recurring,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.is_default !== undefined){
let data30 = data13.is_default;
if(typeof data30 !== "boolean"){
const err79 = {instancePath:instancePath+"/records/" + i1+"/is_default",schemaPath:"#/else/properties/records/items/properties/is_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.else.properties.records.items.properties.is_default.type,parentSchema:schema34.else.properties.records.items.properties.is_default,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data13.expire_in_months !== undefined){
let data31 = data13.expire_in_months;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "boolean")) && (data31 !== null)){
const err80 = {instancePath:instancePath+"/records/" + i1+"/expire_in_months",schemaPath:"#/else/properties/records/items/properties/expire_in_months/type",keyword:"type",params:{type: schema34.else.properties.records.items.properties.expire_in_months.type},message:"must be integer,boolean,null",schema:schema34.else.properties.records.items.properties.expire_in_months.type,parentSchema:schema34.else.properties.records.items.properties.expire_in_months,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err81 = {instancePath:instancePath+"/records/" + i1+"/expire_in_months",schemaPath:"#/else/properties/records/items/properties/expire_in_months/allOf/0/type",keyword:"type",params:{type: schema34.else.properties.records.items.properties.expire_in_months.allOf[0].type},message:"must be integer,null",schema:schema34.else.properties.records.items.properties.expire_in_months.allOf[0].type,parentSchema:schema34.else.properties.records.items.properties.expire_in_months.allOf[0],data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.else.properties.records.items.type,parentSchema:schema34.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/records",schemaPath:"#/else/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.else.properties.records.type,parentSchema:schema34.else.properties.records,data:data12};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.else.type,parentSchema:schema34.else,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.records = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err85 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema34.if,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err86 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data32 = data.status;
if(typeof data32 !== "boolean"){
const err87 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.status.type,parentSchema:schema34.properties.status,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const judge5 = validate24;
const schema35 = {"type":"object","description":"The answer to a list, cards or failure.","x-requirement":"kwik.cards.list.envelope","required":["status"],"properties":{"status":{"x-requirement":"kwik.cards.list.status","type":"boolean","description":"Whether the call succeeded.","examples":[true]}},"if":{"type":"object","properties":{"status":{"const":false,"x-requirement":"kwik.cards.list.envelope"}},"required":["status"],"x-requirement":"kwik.cards.list.envelope"},"then":{"type":"object","description":"Why a call failed.","x-requirement":"kwik.errors.envelope","required":["error_code"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False, since the call failed.","examples":[false]},"error_code":{"x-requirement":"kwik.errors.code","type":"string","minLength":3,"maxLength":3,"description":"001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.","examples":["005"],"allOf":[{"x-requirement":"kwik.errors.code-known","enum":["001","002","003","004","005","006","007"]}]},"error_message":{"x-requirement":"kwik.errors.message","type":"string","description":"What went wrong, for people; at most 32 characters.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_messages":{"x-requirement":"kwik.errors.message","type":"string","description":"The spelling of `error_message` in the documentation's table; its sample has the singular.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_details":{"x-requirement":"kwik.errors.details","type":"array","description":"What was wrong with which record; only where records were at fault.","examples":[[]],"items":{"type":"object","description":"One record that was refused.","x-requirement":"kwik.errors.details","required":["record","errors"],"properties":{"record":{"x-requirement":"kwik.errors.details-record","description":"The record as it was sent, whatever its type.","examples":[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","is_default":"sometimes"}]},"errors":{"x-requirement":"kwik.errors.details-errors","type":"object","description":"What is wrong, by name of the field.","examples":[{"is_default":{"message":"is_default is true or false","rule":"boolean"}}],"additionalProperties":{"type":"object","description":"What is wrong with one field.","x-requirement":"kwik.errors.details-errors","required":["message","rule"],"properties":{"message":{"x-requirement":"kwik.errors.details-message","type":"string","description":"What is wrong, for people.","examples":["is_default is true or false"]},"rule":{"x-requirement":"kwik.errors.details-rule","type":"string","description":"The name of the rule that was broken.","examples":["boolean"]}}}}},"unevaluatedProperties":false}}},"allOf":[{"x-requirement":"kwik.errors.message","anyOf":[{"required":["error_message"],"x-requirement":"kwik.errors.message"},{"required":["error_messages"],"x-requirement":"kwik.errors.message"}]},{"x-requirement":"kwik.errors.message-name","required":["error_message"]}]},"else":{"type":"object","description":"The cards that fit a list.","x-requirement":"kwik.cards.list.envelope","required":["records"],"properties":{"status":{"x-requirement":"kwik.cards.list.status","type":"boolean","description":"True, since the call succeeded.","examples":[true]},"records":{"x-requirement":"kwik.cards.list.records","type":"array","description":"The cards that fit.","examples":[[]],"items":{"type":"object","description":"A stored card. Every field is always present.","required":["id","created_at","updated_at","card_status","customer_id","card_nickname","card_ending","card_expire","card_brand","card_token","is_expired","is_recurring","is_default","expire_in_months"],"properties":{"id":{"x-requirement":"kwik.cards.object.id","type":"string","minLength":1,"maxLength":32,"description":"The card's own id, unlike that of any other card.","examples":["crd_Vb81kPz0QeTn5JwXs6Gyu"],"allOf":[{"x-requirement":"kwik.cards.object.id-prefix","pattern":"^crd_"}]},"created_at":{"x-requirement":"kwik.cards.object.created-at","type":"string","format":"kwik-date-time","description":"When the card was stored, in GMT+2.","examples":["2025-11-03 09:41:26"]},"updated_at":{"x-requirement":"kwik.cards.object.updated-at","type":["string","null"],"format":"kwik-date-time","description":"When the entry was last changed, in GMT+2; null before the first change.","examples":["2025-11-20 14:12:09",null]},"card_status":{"type":"string","description":"Where a card stands.","enum":["ACTIVE","ARCHIVED","DISABLED","EXPIRED"],"examples":["ACTIVE"],"x-requirement":"kwik.cards.object.card-status"},"customer_id":{"x-requirement":"kwik.cards.object.customer-id","type":"string","minLength":1,"maxLength":32,"description":"The id of the customer who owns the card.","examples":["cus_Q7mZt2XwLd9RkYb4NfHs3"],"allOf":[{"x-requirement":"kwik.cards.object.customer-id-prefix","pattern":"^cus_"}]},"card_nickname":{"x-requirement":"kwik.cards.object.card-nickname","type":["string","null"],"maxLength":64,"description":"A name that a person gave the card, at most 64 characters; null where there is none.","examples":["Groceries",null]},"card_ending":{"x-requirement":"kwik.cards.object.card-ending","type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number.","examples":["4242","0005"]},"card_expire":{"x-requirement":"kwik.cards.object.card-expire","type":"string","pattern":"^(0[1-9]|1[0-2])/[0-9]{2}$","description":"The month of expiry as MM/YY, in this century.","examples":["04/29"]},"card_brand":{"x-requirement":"kwik.cards.object.card-brand","type":"string","description":"The brand of the card.","examples":["VISA"],"allOf":[{"x-requirement":"kwik.cards.object.card-brand-known","enum":["VISA","MASTERCARD","AMEX","DINERS_CLUB"]}]},"card_token":{"x-requirement":"kwik.cards.object.card-token","type":"string","minLength":1,"description":"What a payment names the card by. Opaque, and never changed.","examples":["3f9c0a7be15d48266bd1f7e0943ac85e7d20b6f19a8c54e3021fd76b98ae5c40"]},"is_expired":{"x-requirement":"kwik.cards.object.is-expired","type":"boolean","description":"Whether the month of expiry has passed.","examples":[false]},"is_recurring":{"x-requirement":"kwik.cards.object.is-recurring","type":"boolean","description":"Whether the card can be used for recurring payments.","examples":[true]},"is_default":{"x-requirement":"kwik.cards.object.is-default","type":"boolean","description":"Whether the card is the one that payments take first.","examples":[true]},"expire_in_months":{"x-requirement":"kwik.cards.object.expire-in-months","type":["integer","boolean","null"],"description":"Months until the card expires. The documentation's table says boolean, everything else about it a whole number. Not above zero, or null, once the card has expired.","examples":[41,-4],"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","type":["integer","null"]}]}},"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","not":{"properties":{"is_expired":{"const":false,"x-requirement":"kwik.cards.object.expire-in-months-whole-number"},"expire_in_months":{"type":"null","x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},{"x-requirement":"kwik.cards.object.expired-is-not-positive","not":{"properties":{"is_expired":{"const":true,"x-requirement":"kwik.cards.object.expired-is-not-positive"},"expire_in_months":{"type":"number","exclusiveMinimum":0,"x-requirement":"kwik.cards.object.expired-is-not-positive"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expired-is-not-positive"}}],"x-requirement":"kwik.cards.list.records","unevaluatedProperties":false}}}},"unevaluatedProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
if(false !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema35.then.allOf[0].anyOf[0].required,parentSchema:schema35.then.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_messages === undefined){
const err4 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "error_messages"},message:"must have required property '"+"error_messages"+"'",schema:schema35.then.allOf[0].anyOf[1].required,parentSchema:schema35.then.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/then/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema35.then.allOf[0].anyOf,parentSchema:schema35.then.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err6 = {instancePath,schemaPath:"#/then/allOf/1/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema35.then.allOf[1].required,parentSchema:schema35.then.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err7 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'",schema:schema35.then.required,parentSchema:schema35.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/then/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.then.properties.status.type,parentSchema:schema35.then.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error_code !== undefined){
let data2 = data.error_code;
if(!(((((((data2 === "001") || (data2 === "002")) || (data2 === "003")) || (data2 === "004")) || (data2 === "005")) || (data2 === "006")) || (data2 === "007"))){
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/allOf/0/enum",keyword:"enum",params:{allowedValues: schema35.then.properties.error_code.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema35.then.properties.error_code.allOf[0].enum,parentSchema:schema35.then.properties.error_code.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 3){
const err10 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema35.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 3){
const err11 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema35.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.then.properties.error_code.type,parentSchema:schema35.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error_message !== undefined){
let data3 = data.error_message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.then.properties.error_message.type,parentSchema:schema35.then.properties.error_message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err14 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema35.then.properties.error_message.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.error_messages !== undefined){
let data4 = data.error_messages;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.then.properties.error_messages.type,parentSchema:schema35.then.properties.error_messages,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err16 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema35.then.properties.error_messages.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.error_details !== undefined){
let data5 = data.error_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.record === undefined){
const err17 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema35.then.properties.error_details.items.required,parentSchema:schema35.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.errors === undefined){
const err18 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema35.then.properties.error_details.items.required,parentSchema:schema35.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.message === undefined){
const err19 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema35.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.rule === undefined){
const err20 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema35.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.message !== undefined){
let data9 = data8.message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.properties.message.type,parentSchema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
let data10 = data8.rule;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule.type,parentSchema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.then.properties.error_details.items.properties.errors.additionalProperties.type,parentSchema:schema35.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error_details/" + i0+"/errors",schemaPath:"#/then/properties/error_details/items/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.then.properties.error_details.items.properties.errors.type,parentSchema:schema35.then.properties.error_details.items.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key1 in data6){
if((key1 !== "record") && (key1 !== "errors")){
const err25 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema35.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.then.properties.error_details.items.type,parentSchema:schema35.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/error_details",schemaPath:"#/then/properties/error_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.then.properties.error_details.type,parentSchema:schema35.then.properties.error_details,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.then.type,parentSchema:schema35.then,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
props0.error_code = true;
props0.error_message = true;
props0.error_messages = true;
props0.error_details = true;
}
ifClause0 = "then";
}
else {
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records === undefined){
const err29 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'",schema:schema35.else.required,parentSchema:schema35.else,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "boolean"){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/else/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.else.properties.status.type,parentSchema:schema35.else.properties.status,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.records !== undefined){
let data12 = data.records;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs46 = errors;
const _errs47 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((data13.is_expired === undefined) && (missing1 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing1 = "expire_in_months"))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs48 = errors;
if(false !== data13.is_expired){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid18 = _errs48 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data13.expire_in_months !== undefined){
const _errs49 = errors;
if(data13.expire_in_months !== null){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid18 = _errs49 === errors;
}
else {
var valid18 = true;
}
}
}
}
var valid17 = _errs47 === errors;
if(valid17){
const err34 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema35.else.properties.records.items.allOf[0].not,parentSchema:schema35.else.properties.records.items.allOf[0],data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
const _errs52 = errors;
const _errs53 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.is_expired === undefined) && (missing2 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing2 = "expire_in_months"))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs54 = errors;
if(true !== data13.is_expired){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid20 = _errs54 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data13.expire_in_months !== undefined){
let data17 = data13.expire_in_months;
const _errs55 = errors;
if(errors === _errs55){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid20 = _errs55 === errors;
}
else {
var valid20 = true;
}
}
}
}
var valid19 = _errs53 === errors;
if(valid19){
const err39 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema35.else.properties.records.items.allOf[1].not,parentSchema:schema35.else.properties.records.items.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err40 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.created_at === undefined){
const err41 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.updated_at === undefined){
const err42 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.card_status === undefined){
const err43 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_status"},message:"must have required property '"+"card_status"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.customer_id === undefined){
const err44 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.card_nickname === undefined){
const err45 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_nickname"},message:"must have required property '"+"card_nickname"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.card_ending === undefined){
const err46 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_ending"},message:"must have required property '"+"card_ending"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.card_expire === undefined){
const err47 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_expire"},message:"must have required property '"+"card_expire"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.card_brand === undefined){
const err48 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_brand"},message:"must have required property '"+"card_brand"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.card_token === undefined){
const err49 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "card_token"},message:"must have required property '"+"card_token"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.is_expired === undefined){
const err50 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "is_expired"},message:"must have required property '"+"is_expired"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.is_recurring === undefined){
const err51 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "is_recurring"},message:"must have required property '"+"is_recurring"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.is_default === undefined){
const err52 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "is_default"},message:"must have required property '"+"is_default"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.expire_in_months === undefined){
const err53 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/required",keyword:"required",params:{missingProperty: "expire_in_months"},message:"must have required property '"+"expire_in_months"+"'",schema:schema35.else.properties.records.items.required,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data13.id !== undefined){
let data18 = data13.id;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err54 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^crd_"},message:"must match pattern \""+"^crd_"+"\"",schema:"^crd_",parentSchema:schema35.else.properties.records.items.properties.id.allOf[0],data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(typeof data18 === "string"){
if(func1(data18) > 32){
const err55 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema35.else.properties.records.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data18) < 1){
const err56 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.else.properties.records.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/records/" + i1+"/id",schemaPath:"#/else/properties/records/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.id.type,parentSchema:schema35.else.properties.records.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.created_at !== undefined){
let data19 = data13.created_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err58 = {instancePath:instancePath+"/records/" + i1+"/created_at",schemaPath:"#/else/properties/records/items/properties/created_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema35.else.properties.records.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/records/" + i1+"/created_at",schemaPath:"#/else/properties/records/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.created_at.type,parentSchema:schema35.else.properties.records.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.updated_at !== undefined){
let data20 = data13.updated_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err60 = {instancePath:instancePath+"/records/" + i1+"/updated_at",schemaPath:"#/else/properties/records/items/properties/updated_at/type",keyword:"type",params:{type: schema35.else.properties.records.items.properties.updated_at.type},message:"must be string,null",schema:schema35.else.properties.records.items.properties.updated_at.type,parentSchema:schema35.else.properties.records.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err61 = {instancePath:instancePath+"/records/" + i1+"/updated_at",schemaPath:"#/else/properties/records/items/properties/updated_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema35.else.properties.records.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data13.card_status !== undefined){
let data21 = data13.card_status;
if(typeof data21 !== "string"){
const err62 = {instancePath:instancePath+"/records/" + i1+"/card_status",schemaPath:"#/else/properties/records/items/properties/card_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.card_status.type,parentSchema:schema35.else.properties.records.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((((data21 === "ACTIVE") || (data21 === "ARCHIVED")) || (data21 === "DISABLED")) || (data21 === "EXPIRED"))){
const err63 = {instancePath:instancePath+"/records/" + i1+"/card_status",schemaPath:"#/else/properties/records/items/properties/card_status/enum",keyword:"enum",params:{allowedValues: schema35.else.properties.records.items.properties.card_status.enum},message:"must be equal to one of the allowed values",schema:schema35.else.properties.records.items.properties.card_status.enum,parentSchema:schema35.else.properties.records.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data13.customer_id !== undefined){
let data22 = data13.customer_id;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err64 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^cus_"},message:"must match pattern \""+"^cus_"+"\"",schema:"^cus_",parentSchema:schema35.else.properties.records.items.properties.customer_id.allOf[0],data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(typeof data22 === "string"){
if(func1(data22) > 32){
const err65 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema35.else.properties.records.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func1(data22) < 1){
const err66 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.else.properties.records.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/records/" + i1+"/customer_id",schemaPath:"#/else/properties/records/items/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.customer_id.type,parentSchema:schema35.else.properties.records.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data13.card_nickname !== undefined){
let data23 = data13.card_nickname;
if((typeof data23 !== "string") && (data23 !== null)){
const err68 = {instancePath:instancePath+"/records/" + i1+"/card_nickname",schemaPath:"#/else/properties/records/items/properties/card_nickname/type",keyword:"type",params:{type: schema35.else.properties.records.items.properties.card_nickname.type},message:"must be string,null",schema:schema35.else.properties.records.items.properties.card_nickname.type,parentSchema:schema35.else.properties.records.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 64){
const err69 = {instancePath:instancePath+"/records/" + i1+"/card_nickname",schemaPath:"#/else/properties/records/items/properties/card_nickname/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema35.else.properties.records.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data13.card_ending !== undefined){
let data24 = data13.card_ending;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err70 = {instancePath:instancePath+"/records/" + i1+"/card_ending",schemaPath:"#/else/properties/records/items/properties/card_ending/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema35.else.properties.records.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/records/" + i1+"/card_ending",schemaPath:"#/else/properties/records/items/properties/card_ending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.card_ending.type,parentSchema:schema35.else.properties.records.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data13.card_expire !== undefined){
let data25 = data13.card_expire;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err72 = {instancePath:instancePath+"/records/" + i1+"/card_expire",schemaPath:"#/else/properties/records/items/properties/card_expire/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])/[0-9]{2}$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])/[0-9]{2}$"+"\"",schema:"^(0[1-9]|1[0-2])/[0-9]{2}$",parentSchema:schema35.else.properties.records.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/records/" + i1+"/card_expire",schemaPath:"#/else/properties/records/items/properties/card_expire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.card_expire.type,parentSchema:schema35.else.properties.records.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data13.card_brand !== undefined){
let data26 = data13.card_brand;
if(typeof data26 !== "string"){
const err74 = {instancePath:instancePath+"/records/" + i1+"/card_brand",schemaPath:"#/else/properties/records/items/properties/card_brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.card_brand.type,parentSchema:schema35.else.properties.records.items.properties.card_brand,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((((data26 === "VISA") || (data26 === "MASTERCARD")) || (data26 === "AMEX")) || (data26 === "DINERS_CLUB"))){
const err75 = {instancePath:instancePath+"/records/" + i1+"/card_brand",schemaPath:"#/else/properties/records/items/properties/card_brand/allOf/0/enum",keyword:"enum",params:{allowedValues: schema35.else.properties.records.items.properties.card_brand.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema35.else.properties.records.items.properties.card_brand.allOf[0].enum,parentSchema:schema35.else.properties.records.items.properties.card_brand.allOf[0],data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data13.card_token !== undefined){
let data27 = data13.card_token;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err76 = {instancePath:instancePath+"/records/" + i1+"/card_token",schemaPath:"#/else/properties/records/items/properties/card_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.else.properties.records.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/records/" + i1+"/card_token",schemaPath:"#/else/properties/records/items/properties/card_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.else.properties.records.items.properties.card_token.type,parentSchema:schema35.else.properties.records.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data13.is_expired !== undefined){
let data28 = data13.is_expired;
if(typeof data28 !== "boolean"){
const err78 = {instancePath:instancePath+"/records/" + i1+"/is_expired",schemaPath:"#/else/properties/records/items/properties/is_expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.else.properties.records.items.properties.is_expired.type,parentSchema:schema35.else.properties.records.items.properties.is_expired,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.is_recurring !== undefined){
let data29 = data13.is_recurring;
if(typeof data29 !== "boolean"){
const err79 = {instancePath:instancePath+"/records/" + i1+"/is_recurring",schemaPath:"#/else/properties/records/items/properties/is_recurring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.else.properties.records.items.properties.is_recurring.type,parentSchema:schema35.else.properties.records.items.properties.is_recurring,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data13.is_default !== undefined){
let data30 = data13.is_default;
if(typeof data30 !== "boolean"){
const err80 = {instancePath:instancePath+"/records/" + i1+"/is_default",schemaPath:"#/else/properties/records/items/properties/is_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.else.properties.records.items.properties.is_default.type,parentSchema:schema35.else.properties.records.items.properties.is_default,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data13.expire_in_months !== undefined){
let data31 = data13.expire_in_months;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "boolean")) && (data31 !== null)){
const err81 = {instancePath:instancePath+"/records/" + i1+"/expire_in_months",schemaPath:"#/else/properties/records/items/properties/expire_in_months/type",keyword:"type",params:{type: schema35.else.properties.records.items.properties.expire_in_months.type},message:"must be integer,boolean,null",schema:schema35.else.properties.records.items.properties.expire_in_months.type,parentSchema:schema35.else.properties.records.items.properties.expire_in_months,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err82 = {instancePath:instancePath+"/records/" + i1+"/expire_in_months",schemaPath:"#/else/properties/records/items/properties/expire_in_months/allOf/0/type",keyword:"type",params:{type: schema35.else.properties.records.items.properties.expire_in_months.allOf[0].type},message:"must be integer,null",schema:schema35.else.properties.records.items.properties.expire_in_months.allOf[0].type,parentSchema:schema35.else.properties.records.items.properties.expire_in_months.allOf[0],data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key2 in data13){
if((((((((((((((key2 !== "id") && (key2 !== "created_at")) && (key2 !== "updated_at")) && (key2 !== "card_status")) && (key2 !== "customer_id")) && (key2 !== "card_nickname")) && (key2 !== "card_ending")) && (key2 !== "card_expire")) && (key2 !== "card_brand")) && (key2 !== "card_token")) && (key2 !== "is_expired")) && (key2 !== "is_recurring")) && (key2 !== "is_default")) && (key2 !== "expire_in_months")){
const err83 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/records/" + i1,schemaPath:"#/else/properties/records/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.else.properties.records.items.type,parentSchema:schema35.else.properties.records.items,data:data13};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/records",schemaPath:"#/else/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.else.properties.records.type,parentSchema:schema35.else.properties.records,data:data12};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.else.type,parentSchema:schema35.else,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.records = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err87 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema35.if,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err88 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data32 = data.status;
if(typeof data32 !== "boolean"){
const err89 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.status.type,parentSchema:schema35.properties.status,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err90 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge6 = validate25;
const schema36 = {"type":"object","description":"The body of an answer whose HTTP status is 400 or above. One that claims success is charged for that alone, since no HTTP status is documented.","x-requirement":"kwik.errors.envelope","required":["status"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False.","examples":[false],"allOf":[{"x-requirement":"kwik.errors.http-status-agrees","not":{"const":true,"x-requirement":"kwik.errors.http-status-agrees"}}]}},"if":{"type":"object","properties":{"status":{"const":true,"x-requirement":"kwik.errors.envelope"}},"required":["status"],"x-requirement":"kwik.errors.envelope"},"else":{"type":"object","description":"Why a call failed.","x-requirement":"kwik.errors.envelope","required":["error_code"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False, since the call failed.","examples":[false]},"error_code":{"x-requirement":"kwik.errors.code","type":"string","minLength":3,"maxLength":3,"description":"001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.","examples":["005"],"allOf":[{"x-requirement":"kwik.errors.code-known","enum":["001","002","003","004","005","006","007"]}]},"error_message":{"x-requirement":"kwik.errors.message","type":"string","description":"What went wrong, for people; at most 32 characters.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_messages":{"x-requirement":"kwik.errors.message","type":"string","description":"The spelling of `error_message` in the documentation's table; its sample has the singular.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_details":{"x-requirement":"kwik.errors.details","type":"array","description":"What was wrong with which record; only where records were at fault.","examples":[[]],"items":{"type":"object","description":"One record that was refused.","x-requirement":"kwik.errors.details","required":["record","errors"],"properties":{"record":{"x-requirement":"kwik.errors.details-record","description":"The record as it was sent, whatever its type.","examples":[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","is_default":"sometimes"}]},"errors":{"x-requirement":"kwik.errors.details-errors","type":"object","description":"What is wrong, by name of the field.","examples":[{"is_default":{"message":"is_default is true or false","rule":"boolean"}}],"additionalProperties":{"type":"object","description":"What is wrong with one field.","x-requirement":"kwik.errors.details-errors","required":["message","rule"],"properties":{"message":{"x-requirement":"kwik.errors.details-message","type":"string","description":"What is wrong, for people.","examples":["is_default is true or false"]},"rule":{"x-requirement":"kwik.errors.details-rule","type":"string","description":"The name of the rule that was broken.","examples":["boolean"]}}}}}}}},"allOf":[{"x-requirement":"kwik.errors.message","anyOf":[{"required":["error_message"],"x-requirement":"kwik.errors.message"},{"required":["error_messages"],"x-requirement":"kwik.errors.message"}]},{"x-requirement":"kwik.errors.message-name","required":["error_message"]}]}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
if(true !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs5 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/else/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema36.else.allOf[0].anyOf[0].required,parentSchema:schema36.else.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_messages === undefined){
const err4 = {instancePath,schemaPath:"#/else/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "error_messages"},message:"must have required property '"+"error_messages"+"'",schema:schema36.else.allOf[0].anyOf[1].required,parentSchema:schema36.else.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/else/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.else.allOf[0].anyOf,parentSchema:schema36.else.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err6 = {instancePath,schemaPath:"#/else/allOf/1/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema36.else.allOf[1].required,parentSchema:schema36.else.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err7 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'",schema:schema36.else.required,parentSchema:schema36.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/else/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.else.properties.status.type,parentSchema:schema36.else.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error_code !== undefined){
let data2 = data.error_code;
if(!(((((((data2 === "001") || (data2 === "002")) || (data2 === "003")) || (data2 === "004")) || (data2 === "005")) || (data2 === "006")) || (data2 === "007"))){
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/allOf/0/enum",keyword:"enum",params:{allowedValues: schema36.else.properties.error_code.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema36.else.properties.error_code.allOf[0].enum,parentSchema:schema36.else.properties.error_code.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 3){
const err10 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema36.else.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 3){
const err11 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema36.else.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.properties.error_code.type,parentSchema:schema36.else.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error_message !== undefined){
let data3 = data.error_message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error_message",schemaPath:"#/else/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.properties.error_message.type,parentSchema:schema36.else.properties.error_message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err14 = {instancePath:instancePath+"/error_message",schemaPath:"#/else/properties/error_message/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema36.else.properties.error_message.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.error_messages !== undefined){
let data4 = data.error_messages;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/error_messages",schemaPath:"#/else/properties/error_messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.properties.error_messages.type,parentSchema:schema36.else.properties.error_messages,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err16 = {instancePath:instancePath+"/error_messages",schemaPath:"#/else/properties/error_messages/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema36.else.properties.error_messages.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.error_details !== undefined){
let data5 = data.error_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.record === undefined){
const err17 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema36.else.properties.error_details.items.required,parentSchema:schema36.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.errors === undefined){
const err18 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema36.else.properties.error_details.items.required,parentSchema:schema36.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.message === undefined){
const err19 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema36.else.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.rule === undefined){
const err20 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema36.else.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.message !== undefined){
let data9 = data8.message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.properties.message.type,parentSchema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
let data10 = data8.rule;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.properties.rule.type,parentSchema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.properties.rule,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.else.properties.error_details.items.properties.errors.additionalProperties.type,parentSchema:schema36.else.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error_details/" + i0+"/errors",schemaPath:"#/else/properties/error_details/items/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.else.properties.error_details.items.properties.errors.type,parentSchema:schema36.else.properties.error_details.items.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.else.properties.error_details.items.type,parentSchema:schema36.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_details",schemaPath:"#/else/properties/error_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.else.properties.error_details.type,parentSchema:schema36.else.properties.error_details,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.else.type,parentSchema:schema36.else,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
props0.error_code = true;
props0.error_message = true;
props0.error_messages = true;
props0.error_details = true;
}
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.if,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "boolean"){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.status.type,parentSchema:schema36.properties.status,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs39 = errors;
const _errs40 = errors;
if(true !== data11){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid15 = _errs40 === errors;
if(valid15){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema36.properties.status.allOf[0].not,parentSchema:schema36.properties.status.allOf[0],data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate25.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const judge7 = validate26;
const schema37 = {"type":"object","description":"The body of an answer whose HTTP status is 400 or above. One that claims success is charged for that alone, since no HTTP status is documented.","x-requirement":"kwik.errors.envelope","required":["status"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False.","examples":[false],"allOf":[{"x-requirement":"kwik.errors.http-status-agrees","not":{"const":true,"x-requirement":"kwik.errors.http-status-agrees"}}]}},"if":{"type":"object","properties":{"status":{"const":true,"x-requirement":"kwik.errors.envelope"}},"required":["status"],"x-requirement":"kwik.errors.envelope"},"else":{"type":"object","description":"Why a call failed.","x-requirement":"kwik.errors.envelope","required":["error_code"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False, since the call failed.","examples":[false]},"error_code":{"x-requirement":"kwik.errors.code","type":"string","minLength":3,"maxLength":3,"description":"001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.","examples":["005"],"allOf":[{"x-requirement":"kwik.errors.code-known","enum":["001","002","003","004","005","006","007"]}]},"error_message":{"x-requirement":"kwik.errors.message","type":"string","description":"What went wrong, for people; at most 32 characters.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_messages":{"x-requirement":"kwik.errors.message","type":"string","description":"The spelling of `error_message` in the documentation's table; its sample has the singular.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_details":{"x-requirement":"kwik.errors.details","type":"array","description":"What was wrong with which record; only where records were at fault.","examples":[[]],"items":{"type":"object","description":"One record that was refused.","x-requirement":"kwik.errors.details","required":["record","errors"],"properties":{"record":{"x-requirement":"kwik.errors.details-record","description":"The record as it was sent, whatever its type.","examples":[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","is_default":"sometimes"}]},"errors":{"x-requirement":"kwik.errors.details-errors","type":"object","description":"What is wrong, by name of the field.","examples":[{"is_default":{"message":"is_default is true or false","rule":"boolean"}}],"additionalProperties":{"type":"object","description":"What is wrong with one field.","x-requirement":"kwik.errors.details-errors","required":["message","rule"],"properties":{"message":{"x-requirement":"kwik.errors.details-message","type":"string","description":"What is wrong, for people.","examples":["is_default is true or false"]},"rule":{"x-requirement":"kwik.errors.details-rule","type":"string","description":"The name of the rule that was broken.","examples":["boolean"]}}}}},"unevaluatedProperties":false}}},"allOf":[{"x-requirement":"kwik.errors.message","anyOf":[{"required":["error_message"],"x-requirement":"kwik.errors.message"},{"required":["error_messages"],"x-requirement":"kwik.errors.message"}]},{"x-requirement":"kwik.errors.message-name","required":["error_message"]}]},"unevaluatedProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
if(true !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs5 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/else/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema37.else.allOf[0].anyOf[0].required,parentSchema:schema37.else.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_messages === undefined){
const err4 = {instancePath,schemaPath:"#/else/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "error_messages"},message:"must have required property '"+"error_messages"+"'",schema:schema37.else.allOf[0].anyOf[1].required,parentSchema:schema37.else.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/else/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema37.else.allOf[0].anyOf,parentSchema:schema37.else.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err6 = {instancePath,schemaPath:"#/else/allOf/1/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema37.else.allOf[1].required,parentSchema:schema37.else.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err7 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'",schema:schema37.else.required,parentSchema:schema37.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/else/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.else.properties.status.type,parentSchema:schema37.else.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error_code !== undefined){
let data2 = data.error_code;
if(!(((((((data2 === "001") || (data2 === "002")) || (data2 === "003")) || (data2 === "004")) || (data2 === "005")) || (data2 === "006")) || (data2 === "007"))){
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/allOf/0/enum",keyword:"enum",params:{allowedValues: schema37.else.properties.error_code.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema37.else.properties.error_code.allOf[0].enum,parentSchema:schema37.else.properties.error_code.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 3){
const err10 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema37.else.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 3){
const err11 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema37.else.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error_code",schemaPath:"#/else/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.else.properties.error_code.type,parentSchema:schema37.else.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error_message !== undefined){
let data3 = data.error_message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error_message",schemaPath:"#/else/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.else.properties.error_message.type,parentSchema:schema37.else.properties.error_message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err14 = {instancePath:instancePath+"/error_message",schemaPath:"#/else/properties/error_message/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema37.else.properties.error_message.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.error_messages !== undefined){
let data4 = data.error_messages;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/error_messages",schemaPath:"#/else/properties/error_messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.else.properties.error_messages.type,parentSchema:schema37.else.properties.error_messages,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err16 = {instancePath:instancePath+"/error_messages",schemaPath:"#/else/properties/error_messages/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema37.else.properties.error_messages.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.error_details !== undefined){
let data5 = data.error_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.record === undefined){
const err17 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema37.else.properties.error_details.items.required,parentSchema:schema37.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.errors === undefined){
const err18 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema37.else.properties.error_details.items.required,parentSchema:schema37.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.message === undefined){
const err19 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema37.else.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.rule === undefined){
const err20 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema37.else.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.message !== undefined){
let data9 = data8.message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.properties.message.type,parentSchema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
let data10 = data8.rule;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.properties.rule.type,parentSchema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.properties.rule,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/properties/error_details/items/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.else.properties.error_details.items.properties.errors.additionalProperties.type,parentSchema:schema37.else.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error_details/" + i0+"/errors",schemaPath:"#/else/properties/error_details/items/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.else.properties.error_details.items.properties.errors.type,parentSchema:schema37.else.properties.error_details.items.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key1 in data6){
if((key1 !== "record") && (key1 !== "errors")){
const err25 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema37.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/else/properties/error_details/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.else.properties.error_details.items.type,parentSchema:schema37.else.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/error_details",schemaPath:"#/else/properties/error_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.else.properties.error_details.type,parentSchema:schema37.else.properties.error_details,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.else.type,parentSchema:schema37.else,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
props0.error_code = true;
props0.error_message = true;
props0.error_messages = true;
props0.error_details = true;
}
}
if(!valid0){
const err29 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema37.if,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "boolean"){
const err31 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.status.type,parentSchema:schema37.properties.status,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs40 = errors;
const _errs41 = errors;
if(true !== data11){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid15 = _errs41 === errors;
if(valid15){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema37.properties.status.allOf[0].not,parentSchema:schema37.properties.status.allOf[0],data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(props0 !== true){
for(const key2 in data){
if(!props0 || !props0[key2]){
const err34 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judge8 = validate27;
const schema38 = {"type":"object","description":"The cards to change.","required":["records"],"properties":{"records":{"x-requirement":"kwik.cards.update.records-missing","type":"array","minItems":1,"description":"One record for each card to change.","examples":[[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","card_nickname":"Household"}]],"items":{"type":"object","description":"What to change on one card. A field that is left out stays; null clears it where that is allowed.","required":["id"],"properties":{"id":{"x-requirement":"kwik.cards.update.id-missing","type":"string","minLength":1,"maxLength":32,"description":"The id of the card to change.","examples":["crd_Vb81kPz0QeTn5JwXs6Gyu"]},"card_status":{"x-requirement":"kwik.cards.update.card-status","type":["string","null"],"enum":["ACTIVE","ARCHIVED","DISABLED","EXPIRED",null],"description":"The new status. Null may be refused or ignored.","examples":["DISABLED"]},"card_nickname":{"x-requirement":"kwik.cards.update.card-nickname","type":["string","null"],"maxLength":64,"description":"The new nickname, at most 64 characters; null takes it away.","examples":["Household",null]},"is_default":{"x-requirement":"kwik.cards.update.is-default-true","type":["boolean","null"],"description":"Whether the card becomes the default for payments. Null may be refused or ignored.","examples":[true]}},"x-requirement":"kwik.cards.update.records-missing"}}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records !== undefined){
let data0 = data.records;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema38.properties.records,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/properties/records/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema38.properties.records.items.required,parentSchema:schema38.properties.records.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err3 = {instancePath:instancePath+"/records/" + i0+"/id",schemaPath:"#/properties/records/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema38.properties.records.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/records/" + i0+"/id",schemaPath:"#/properties/records/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.records.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/records/" + i0+"/id",schemaPath:"#/properties/records/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.records.items.properties.id.type,parentSchema:schema38.properties.records.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.card_status !== undefined){
let data3 = data1.card_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/card_status",schemaPath:"#/properties/records/items/properties/card_status/type",keyword:"type",params:{type: schema38.properties.records.items.properties.card_status.type},message:"must be string,null",schema:schema38.properties.records.items.properties.card_status.type,parentSchema:schema38.properties.records.items.properties.card_status,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data3 === "ACTIVE") || (data3 === "ARCHIVED")) || (data3 === "DISABLED")) || (data3 === "EXPIRED")) || (data3 === null))){
const err7 = {instancePath:instancePath+"/records/" + i0+"/card_status",schemaPath:"#/properties/records/items/properties/card_status/enum",keyword:"enum",params:{allowedValues: schema38.properties.records.items.properties.card_status.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.records.items.properties.card_status.enum,parentSchema:schema38.properties.records.items.properties.card_status,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.card_nickname !== undefined){
let data4 = data1.card_nickname;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/card_nickname",schemaPath:"#/properties/records/items/properties/card_nickname/type",keyword:"type",params:{type: schema38.properties.records.items.properties.card_nickname.type},message:"must be string,null",schema:schema38.properties.records.items.properties.card_nickname.type,parentSchema:schema38.properties.records.items.properties.card_nickname,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 64){
const err9 = {instancePath:instancePath+"/records/" + i0+"/card_nickname",schemaPath:"#/properties/records/items/properties/card_nickname/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema38.properties.records.items.properties.card_nickname,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1.is_default !== undefined){
let data5 = data1.is_default;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/is_default",schemaPath:"#/properties/records/items/properties/is_default/type",keyword:"type",params:{type: schema38.properties.records.items.properties.is_default.type},message:"must be boolean,null",schema:schema38.properties.records.items.properties.is_default.type,parentSchema:schema38.properties.records.items.properties.is_default,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/properties/records/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.records.items.type,parentSchema:schema38.properties.records.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.records.type,parentSchema:schema38.properties.records,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"records":true},"dynamicProps":false,"dynamicItems":false};

export const judge9 = validate28;
const schema39 = {"type":"object","description":"The answer to an update, cards or failure.","x-requirement":"kwik.cards.update.envelope","required":["status"],"properties":{"status":{"x-requirement":"kwik.cards.update.status","type":"boolean","description":"Whether the call succeeded.","examples":[true]}},"if":{"type":"object","properties":{"status":{"const":false,"x-requirement":"kwik.cards.update.envelope"}},"required":["status"],"x-requirement":"kwik.cards.update.envelope"},"then":{"type":"object","description":"Why a call failed.","x-requirement":"kwik.errors.envelope","required":["error_code"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False, since the call failed.","examples":[false]},"error_code":{"x-requirement":"kwik.errors.code","type":"string","minLength":3,"maxLength":3,"description":"001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.","examples":["005"],"allOf":[{"x-requirement":"kwik.errors.code-known","enum":["001","002","003","004","005","006","007"]}]},"error_message":{"x-requirement":"kwik.errors.message","type":"string","description":"What went wrong, for people; at most 32 characters.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_messages":{"x-requirement":"kwik.errors.message","type":"string","description":"The spelling of `error_message` in the documentation's table; its sample has the singular.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_details":{"x-requirement":"kwik.errors.details","type":"array","description":"What was wrong with which record; only where records were at fault.","examples":[[]],"items":{"type":"object","description":"One record that was refused.","x-requirement":"kwik.errors.details","required":["record","errors"],"properties":{"record":{"x-requirement":"kwik.errors.details-record","description":"The record as it was sent, whatever its type.","examples":[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","is_default":"sometimes"}]},"errors":{"x-requirement":"kwik.errors.details-errors","type":"object","description":"What is wrong, by name of the field.","examples":[{"is_default":{"message":"is_default is true or false","rule":"boolean"}}],"additionalProperties":{"type":"object","description":"What is wrong with one field.","x-requirement":"kwik.errors.details-errors","required":["message","rule"],"properties":{"message":{"x-requirement":"kwik.errors.details-message","type":"string","description":"What is wrong, for people.","examples":["is_default is true or false"]},"rule":{"x-requirement":"kwik.errors.details-rule","type":"string","description":"The name of the rule that was broken.","examples":["boolean"]}}}}}}}},"allOf":[{"x-requirement":"kwik.errors.message","anyOf":[{"required":["error_message"],"x-requirement":"kwik.errors.message"},{"required":["error_messages"],"x-requirement":"kwik.errors.message"}]},{"x-requirement":"kwik.errors.message-name","required":["error_message"]}]},"else":{"type":"object","description":"The cards that an update changed.","x-requirement":"kwik.cards.update.envelope","required":["results"],"properties":{"status":{"x-requirement":"kwik.cards.update.status","type":"boolean","description":"True, since the call succeeded.","examples":[true]},"results":{"x-requirement":"kwik.cards.update.results","type":"array","description":"The whole card of each record.","examples":[[]],"items":{"type":"object","description":"A stored card. Every field is always present.","required":["id","created_at","updated_at","card_status","customer_id","card_nickname","card_ending","card_expire","card_brand","card_token","is_expired","is_recurring","is_default","expire_in_months"],"properties":{"id":{"x-requirement":"kwik.cards.object.id","type":"string","minLength":1,"maxLength":32,"description":"The card's own id, unlike that of any other card.","examples":["crd_Vb81kPz0QeTn5JwXs6Gyu"],"allOf":[{"x-requirement":"kwik.cards.object.id-prefix","pattern":"^crd_"}]},"created_at":{"x-requirement":"kwik.cards.object.created-at","type":"string","format":"kwik-date-time","description":"When the card was stored, in GMT+2.","examples":["2025-11-03 09:41:26"]},"updated_at":{"x-requirement":"kwik.cards.object.updated-at","type":["string","null"],"format":"kwik-date-time","description":"When the entry was last changed, in GMT+2; null before the first change.","examples":["2025-11-20 14:12:09",null]},"card_status":{"type":"string","description":"Where a card stands.","enum":["ACTIVE","ARCHIVED","DISABLED","EXPIRED"],"examples":["ACTIVE"],"x-requirement":"kwik.cards.object.card-status"},"customer_id":{"x-requirement":"kwik.cards.object.customer-id","type":"string","minLength":1,"maxLength":32,"description":"The id of the customer who owns the card.","examples":["cus_Q7mZt2XwLd9RkYb4NfHs3"],"allOf":[{"x-requirement":"kwik.cards.object.customer-id-prefix","pattern":"^cus_"}]},"card_nickname":{"x-requirement":"kwik.cards.object.card-nickname","type":["string","null"],"maxLength":64,"description":"A name that a person gave the card, at most 64 characters; null where there is none.","examples":["Groceries",null]},"card_ending":{"x-requirement":"kwik.cards.object.card-ending","type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number.","examples":["4242","0005"]},"card_expire":{"x-requirement":"kwik.cards.object.card-expire","type":"string","pattern":"^(0[1-9]|1[0-2])/[0-9]{2}$","description":"The month of expiry as MM/YY, in this century.","examples":["04/29"]},"card_brand":{"x-requirement":"kwik.cards.object.card-brand","type":"string","description":"The brand of the card.","examples":["VISA"],"allOf":[{"x-requirement":"kwik.cards.object.card-brand-known","enum":["VISA","MASTERCARD","AMEX","DINERS_CLUB"]}]},"card_token":{"x-requirement":"kwik.cards.object.card-token","type":"string","minLength":1,"description":"What a payment names the card by. Opaque, and never changed.","examples":["3f9c0a7be15d48266bd1f7e0943ac85e7d20b6f19a8c54e3021fd76b98ae5c40"]},"is_expired":{"x-requirement":"kwik.cards.object.is-expired","type":"boolean","description":"Whether the month of expiry has passed.","examples":[false]},"is_recurring":{"x-requirement":"kwik.cards.object.is-recurring","type":"boolean","description":"Whether the card can be used for recurring payments.","examples":[true]},"is_default":{"x-requirement":"kwik.cards.object.is-default","type":"boolean","description":"Whether the card is the one that payments take first.","examples":[true]},"expire_in_months":{"x-requirement":"kwik.cards.object.expire-in-months","type":["integer","boolean","null"],"description":"Months until the card expires. The documentation's table says boolean, everything else about it a whole number. Not above zero, or null, once the card has expired.","examples":[41,-4],"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","type":["integer","null"]}]}},"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","not":{"properties":{"is_expired":{"const":false,"x-requirement":"kwik.cards.object.expire-in-months-whole-number"},"expire_in_months":{"type":"null","x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},{"x-requirement":"kwik.cards.object.expired-is-not-positive","not":{"properties":{"is_expired":{"const":true,"x-requirement":"kwik.cards.object.expired-is-not-positive"},"expire_in_months":{"type":"number","exclusiveMinimum":0,"x-requirement":"kwik.cards.object.expired-is-not-positive"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expired-is-not-positive"}}],"x-requirement":"kwik.cards.update.answers-full-card"}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
if(false !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema39.then.allOf[0].anyOf[0].required,parentSchema:schema39.then.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_messages === undefined){
const err4 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "error_messages"},message:"must have required property '"+"error_messages"+"'",schema:schema39.then.allOf[0].anyOf[1].required,parentSchema:schema39.then.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/then/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema39.then.allOf[0].anyOf,parentSchema:schema39.then.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err6 = {instancePath,schemaPath:"#/then/allOf/1/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema39.then.allOf[1].required,parentSchema:schema39.then.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err7 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'",schema:schema39.then.required,parentSchema:schema39.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/then/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.then.properties.status.type,parentSchema:schema39.then.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error_code !== undefined){
let data2 = data.error_code;
if(!(((((((data2 === "001") || (data2 === "002")) || (data2 === "003")) || (data2 === "004")) || (data2 === "005")) || (data2 === "006")) || (data2 === "007"))){
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/allOf/0/enum",keyword:"enum",params:{allowedValues: schema39.then.properties.error_code.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema39.then.properties.error_code.allOf[0].enum,parentSchema:schema39.then.properties.error_code.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 3){
const err10 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema39.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 3){
const err11 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema39.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.then.properties.error_code.type,parentSchema:schema39.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error_message !== undefined){
let data3 = data.error_message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.then.properties.error_message.type,parentSchema:schema39.then.properties.error_message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err14 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema39.then.properties.error_message.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.error_messages !== undefined){
let data4 = data.error_messages;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.then.properties.error_messages.type,parentSchema:schema39.then.properties.error_messages,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err16 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema39.then.properties.error_messages.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.error_details !== undefined){
let data5 = data.error_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.record === undefined){
const err17 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema39.then.properties.error_details.items.required,parentSchema:schema39.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.errors === undefined){
const err18 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema39.then.properties.error_details.items.required,parentSchema:schema39.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.message === undefined){
const err19 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema39.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.rule === undefined){
const err20 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema39.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.message !== undefined){
let data9 = data8.message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.properties.message.type,parentSchema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
let data10 = data8.rule;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule.type,parentSchema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.properties.error_details.items.properties.errors.additionalProperties.type,parentSchema:schema39.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error_details/" + i0+"/errors",schemaPath:"#/then/properties/error_details/items/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.properties.error_details.items.properties.errors.type,parentSchema:schema39.then.properties.error_details.items.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.properties.error_details.items.type,parentSchema:schema39.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_details",schemaPath:"#/then/properties/error_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.then.properties.error_details.type,parentSchema:schema39.then.properties.error_details,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.then.type,parentSchema:schema39.then,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
props0.error_code = true;
props0.error_message = true;
props0.error_messages = true;
props0.error_details = true;
}
ifClause0 = "then";
}
else {
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err28 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'",schema:schema39.else.required,parentSchema:schema39.else,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "boolean"){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/else/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.else.properties.status.type,parentSchema:schema39.else.properties.status,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.results !== undefined){
let data12 = data.results;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs45 = errors;
const _errs46 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((data13.is_expired === undefined) && (missing1 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing1 = "expire_in_months"))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs47 = errors;
if(false !== data13.is_expired){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid18 = _errs47 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data13.expire_in_months !== undefined){
const _errs48 = errors;
if(data13.expire_in_months !== null){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid18 = _errs48 === errors;
}
else {
var valid18 = true;
}
}
}
}
var valid17 = _errs46 === errors;
if(valid17){
const err33 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema39.else.properties.results.items.allOf[0].not,parentSchema:schema39.else.properties.results.items.allOf[0],data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
const _errs51 = errors;
const _errs52 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.is_expired === undefined) && (missing2 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing2 = "expire_in_months"))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs53 = errors;
if(true !== data13.is_expired){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid20 = _errs53 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data13.expire_in_months !== undefined){
let data17 = data13.expire_in_months;
const _errs54 = errors;
if(errors === _errs54){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid20 = _errs54 === errors;
}
else {
var valid20 = true;
}
}
}
}
var valid19 = _errs52 === errors;
if(valid19){
const err38 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema39.else.properties.results.items.allOf[1].not,parentSchema:schema39.else.properties.results.items.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err39 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data13.created_at === undefined){
const err40 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.updated_at === undefined){
const err41 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.card_status === undefined){
const err42 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_status"},message:"must have required property '"+"card_status"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.customer_id === undefined){
const err43 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.card_nickname === undefined){
const err44 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_nickname"},message:"must have required property '"+"card_nickname"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.card_ending === undefined){
const err45 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_ending"},message:"must have required property '"+"card_ending"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.card_expire === undefined){
const err46 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_expire"},message:"must have required property '"+"card_expire"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.card_brand === undefined){
const err47 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_brand"},message:"must have required property '"+"card_brand"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.card_token === undefined){
const err48 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_token"},message:"must have required property '"+"card_token"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.is_expired === undefined){
const err49 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "is_expired"},message:"must have required property '"+"is_expired"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.is_recurring === undefined){
const err50 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "is_recurring"},message:"must have required property '"+"is_recurring"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.is_default === undefined){
const err51 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "is_default"},message:"must have required property '"+"is_default"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.expire_in_months === undefined){
const err52 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "expire_in_months"},message:"must have required property '"+"expire_in_months"+"'",schema:schema39.else.properties.results.items.required,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.id !== undefined){
let data18 = data13.id;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err53 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^crd_"},message:"must match pattern \""+"^crd_"+"\"",schema:"^crd_",parentSchema:schema39.else.properties.results.items.properties.id.allOf[0],data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(typeof data18 === "string"){
if(func1(data18) > 32){
const err54 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema39.else.properties.results.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data18) < 1){
const err55 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.else.properties.results.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.id.type,parentSchema:schema39.else.properties.results.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.created_at !== undefined){
let data19 = data13.created_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err57 = {instancePath:instancePath+"/results/" + i1+"/created_at",schemaPath:"#/else/properties/results/items/properties/created_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema39.else.properties.results.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/results/" + i1+"/created_at",schemaPath:"#/else/properties/results/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.created_at.type,parentSchema:schema39.else.properties.results.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.updated_at !== undefined){
let data20 = data13.updated_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err59 = {instancePath:instancePath+"/results/" + i1+"/updated_at",schemaPath:"#/else/properties/results/items/properties/updated_at/type",keyword:"type",params:{type: schema39.else.properties.results.items.properties.updated_at.type},message:"must be string,null",schema:schema39.else.properties.results.items.properties.updated_at.type,parentSchema:schema39.else.properties.results.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err60 = {instancePath:instancePath+"/results/" + i1+"/updated_at",schemaPath:"#/else/properties/results/items/properties/updated_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema39.else.properties.results.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data13.card_status !== undefined){
let data21 = data13.card_status;
if(typeof data21 !== "string"){
const err61 = {instancePath:instancePath+"/results/" + i1+"/card_status",schemaPath:"#/else/properties/results/items/properties/card_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.card_status.type,parentSchema:schema39.else.properties.results.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((data21 === "ACTIVE") || (data21 === "ARCHIVED")) || (data21 === "DISABLED")) || (data21 === "EXPIRED"))){
const err62 = {instancePath:instancePath+"/results/" + i1+"/card_status",schemaPath:"#/else/properties/results/items/properties/card_status/enum",keyword:"enum",params:{allowedValues: schema39.else.properties.results.items.properties.card_status.enum},message:"must be equal to one of the allowed values",schema:schema39.else.properties.results.items.properties.card_status.enum,parentSchema:schema39.else.properties.results.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data13.customer_id !== undefined){
let data22 = data13.customer_id;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err63 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^cus_"},message:"must match pattern \""+"^cus_"+"\"",schema:"^cus_",parentSchema:schema39.else.properties.results.items.properties.customer_id.allOf[0],data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(typeof data22 === "string"){
if(func1(data22) > 32){
const err64 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema39.else.properties.results.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data22) < 1){
const err65 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.else.properties.results.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.customer_id.type,parentSchema:schema39.else.properties.results.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.card_nickname !== undefined){
let data23 = data13.card_nickname;
if((typeof data23 !== "string") && (data23 !== null)){
const err67 = {instancePath:instancePath+"/results/" + i1+"/card_nickname",schemaPath:"#/else/properties/results/items/properties/card_nickname/type",keyword:"type",params:{type: schema39.else.properties.results.items.properties.card_nickname.type},message:"must be string,null",schema:schema39.else.properties.results.items.properties.card_nickname.type,parentSchema:schema39.else.properties.results.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 64){
const err68 = {instancePath:instancePath+"/results/" + i1+"/card_nickname",schemaPath:"#/else/properties/results/items/properties/card_nickname/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema39.else.properties.results.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data13.card_ending !== undefined){
let data24 = data13.card_ending;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err69 = {instancePath:instancePath+"/results/" + i1+"/card_ending",schemaPath:"#/else/properties/results/items/properties/card_ending/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema39.else.properties.results.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/results/" + i1+"/card_ending",schemaPath:"#/else/properties/results/items/properties/card_ending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.card_ending.type,parentSchema:schema39.else.properties.results.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data13.card_expire !== undefined){
let data25 = data13.card_expire;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err71 = {instancePath:instancePath+"/results/" + i1+"/card_expire",schemaPath:"#/else/properties/results/items/properties/card_expire/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])/[0-9]{2}$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])/[0-9]{2}$"+"\"",schema:"^(0[1-9]|1[0-2])/[0-9]{2}$",parentSchema:schema39.else.properties.results.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/results/" + i1+"/card_expire",schemaPath:"#/else/properties/results/items/properties/card_expire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.card_expire.type,parentSchema:schema39.else.properties.results.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data13.card_brand !== undefined){
let data26 = data13.card_brand;
if(typeof data26 !== "string"){
const err73 = {instancePath:instancePath+"/results/" + i1+"/card_brand",schemaPath:"#/else/properties/results/items/properties/card_brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.card_brand.type,parentSchema:schema39.else.properties.results.items.properties.card_brand,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((((data26 === "VISA") || (data26 === "MASTERCARD")) || (data26 === "AMEX")) || (data26 === "DINERS_CLUB"))){
const err74 = {instancePath:instancePath+"/results/" + i1+"/card_brand",schemaPath:"#/else/properties/results/items/properties/card_brand/allOf/0/enum",keyword:"enum",params:{allowedValues: schema39.else.properties.results.items.properties.card_brand.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema39.else.properties.results.items.properties.card_brand.allOf[0].enum,parentSchema:schema39.else.properties.results.items.properties.card_brand.allOf[0],data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data13.card_token !== undefined){
let data27 = data13.card_token;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err75 = {instancePath:instancePath+"/results/" + i1+"/card_token",schemaPath:"#/else/properties/results/items/properties/card_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.else.properties.results.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/results/" + i1+"/card_token",schemaPath:"#/else/properties/results/items/properties/card_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.else.properties.results.items.properties.card_token.type,parentSchema:schema39.else.properties.results.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data13.is_expired !== undefined){
let data28 = data13.is_expired;
if(typeof data28 !== "boolean"){
const err77 = {instancePath:instancePath+"/results/" + i1+"/is_expired",schemaPath:"#/else/properties/results/items/properties/is_expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.else.properties.results.items.properties.is_expired.type,parentSchema:schema39.else.properties.results.items.properties.is_expired,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data13.is_recurring !== undefined){
let data29 = data13.is_recurring;
if(typeof data29 !== "boolean"){
const err78 = {instancePath:instancePath+"/results/" + i1+"/is_recurring",schemaPath:"#/else/properties/results/items/properties/is_recurring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.else.properties.results.items.properties.is_recurring.type,parentSchema:schema39.else.properties.results.items.properties.is_recurring,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.is_default !== undefined){
let data30 = data13.is_default;
if(typeof data30 !== "boolean"){
const err79 = {instancePath:instancePath+"/results/" + i1+"/is_default",schemaPath:"#/else/properties/results/items/properties/is_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.else.properties.results.items.properties.is_default.type,parentSchema:schema39.else.properties.results.items.properties.is_default,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data13.expire_in_months !== undefined){
let data31 = data13.expire_in_months;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "boolean")) && (data31 !== null)){
const err80 = {instancePath:instancePath+"/results/" + i1+"/expire_in_months",schemaPath:"#/else/properties/results/items/properties/expire_in_months/type",keyword:"type",params:{type: schema39.else.properties.results.items.properties.expire_in_months.type},message:"must be integer,boolean,null",schema:schema39.else.properties.results.items.properties.expire_in_months.type,parentSchema:schema39.else.properties.results.items.properties.expire_in_months,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err81 = {instancePath:instancePath+"/results/" + i1+"/expire_in_months",schemaPath:"#/else/properties/results/items/properties/expire_in_months/allOf/0/type",keyword:"type",params:{type: schema39.else.properties.results.items.properties.expire_in_months.allOf[0].type},message:"must be integer,null",schema:schema39.else.properties.results.items.properties.expire_in_months.allOf[0].type,parentSchema:schema39.else.properties.results.items.properties.expire_in_months.allOf[0],data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.else.properties.results.items.type,parentSchema:schema39.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/results",schemaPath:"#/else/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.else.properties.results.type,parentSchema:schema39.else.properties.results,data:data12};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.else.type,parentSchema:schema39.else,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.results = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err85 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema39.if,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err86 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data32 = data.status;
if(typeof data32 !== "boolean"){
const err87 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.status.type,parentSchema:schema39.properties.status,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate28.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const judge10 = validate29;
const schema40 = {"type":"object","description":"The answer to an update, cards or failure.","x-requirement":"kwik.cards.update.envelope","required":["status"],"properties":{"status":{"x-requirement":"kwik.cards.update.status","type":"boolean","description":"Whether the call succeeded.","examples":[true]}},"if":{"type":"object","properties":{"status":{"const":false,"x-requirement":"kwik.cards.update.envelope"}},"required":["status"],"x-requirement":"kwik.cards.update.envelope"},"then":{"type":"object","description":"Why a call failed.","x-requirement":"kwik.errors.envelope","required":["error_code"],"properties":{"status":{"x-requirement":"kwik.errors.status-false","type":"boolean","description":"False, since the call failed.","examples":[false]},"error_code":{"x-requirement":"kwik.errors.code","type":"string","minLength":3,"maxLength":3,"description":"001 unknown key, 002 layout of the body, 003 parameters of the body, 004 lookup values, 005 validation, 006 parameters of the URL, 007 record not found. More codes may exist.","examples":["005"],"allOf":[{"x-requirement":"kwik.errors.code-known","enum":["001","002","003","004","005","006","007"]}]},"error_message":{"x-requirement":"kwik.errors.message","type":"string","description":"What went wrong, for people; at most 32 characters.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_messages":{"x-requirement":"kwik.errors.message","type":"string","description":"The spelling of `error_message` in the documentation's table; its sample has the singular.","examples":["Validation failed"],"allOf":[{"x-requirement":"kwik.errors.message-length","maxLength":32}]},"error_details":{"x-requirement":"kwik.errors.details","type":"array","description":"What was wrong with which record; only where records were at fault.","examples":[[]],"items":{"type":"object","description":"One record that was refused.","x-requirement":"kwik.errors.details","required":["record","errors"],"properties":{"record":{"x-requirement":"kwik.errors.details-record","description":"The record as it was sent, whatever its type.","examples":[{"id":"crd_Vb81kPz0QeTn5JwXs6Gyu","is_default":"sometimes"}]},"errors":{"x-requirement":"kwik.errors.details-errors","type":"object","description":"What is wrong, by name of the field.","examples":[{"is_default":{"message":"is_default is true or false","rule":"boolean"}}],"additionalProperties":{"type":"object","description":"What is wrong with one field.","x-requirement":"kwik.errors.details-errors","required":["message","rule"],"properties":{"message":{"x-requirement":"kwik.errors.details-message","type":"string","description":"What is wrong, for people.","examples":["is_default is true or false"]},"rule":{"x-requirement":"kwik.errors.details-rule","type":"string","description":"The name of the rule that was broken.","examples":["boolean"]}}}}},"unevaluatedProperties":false}}},"allOf":[{"x-requirement":"kwik.errors.message","anyOf":[{"required":["error_message"],"x-requirement":"kwik.errors.message"},{"required":["error_messages"],"x-requirement":"kwik.errors.message"}]},{"x-requirement":"kwik.errors.message-name","required":["error_message"]}]},"else":{"type":"object","description":"The cards that an update changed.","x-requirement":"kwik.cards.update.envelope","required":["results"],"properties":{"status":{"x-requirement":"kwik.cards.update.status","type":"boolean","description":"True, since the call succeeded.","examples":[true]},"results":{"x-requirement":"kwik.cards.update.results","type":"array","description":"The whole card of each record.","examples":[[]],"items":{"type":"object","description":"A stored card. Every field is always present.","required":["id","created_at","updated_at","card_status","customer_id","card_nickname","card_ending","card_expire","card_brand","card_token","is_expired","is_recurring","is_default","expire_in_months"],"properties":{"id":{"x-requirement":"kwik.cards.object.id","type":"string","minLength":1,"maxLength":32,"description":"The card's own id, unlike that of any other card.","examples":["crd_Vb81kPz0QeTn5JwXs6Gyu"],"allOf":[{"x-requirement":"kwik.cards.object.id-prefix","pattern":"^crd_"}]},"created_at":{"x-requirement":"kwik.cards.object.created-at","type":"string","format":"kwik-date-time","description":"When the card was stored, in GMT+2.","examples":["2025-11-03 09:41:26"]},"updated_at":{"x-requirement":"kwik.cards.object.updated-at","type":["string","null"],"format":"kwik-date-time","description":"When the entry was last changed, in GMT+2; null before the first change.","examples":["2025-11-20 14:12:09",null]},"card_status":{"type":"string","description":"Where a card stands.","enum":["ACTIVE","ARCHIVED","DISABLED","EXPIRED"],"examples":["ACTIVE"],"x-requirement":"kwik.cards.object.card-status"},"customer_id":{"x-requirement":"kwik.cards.object.customer-id","type":"string","minLength":1,"maxLength":32,"description":"The id of the customer who owns the card.","examples":["cus_Q7mZt2XwLd9RkYb4NfHs3"],"allOf":[{"x-requirement":"kwik.cards.object.customer-id-prefix","pattern":"^cus_"}]},"card_nickname":{"x-requirement":"kwik.cards.object.card-nickname","type":["string","null"],"maxLength":64,"description":"A name that a person gave the card, at most 64 characters; null where there is none.","examples":["Groceries",null]},"card_ending":{"x-requirement":"kwik.cards.object.card-ending","type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number.","examples":["4242","0005"]},"card_expire":{"x-requirement":"kwik.cards.object.card-expire","type":"string","pattern":"^(0[1-9]|1[0-2])/[0-9]{2}$","description":"The month of expiry as MM/YY, in this century.","examples":["04/29"]},"card_brand":{"x-requirement":"kwik.cards.object.card-brand","type":"string","description":"The brand of the card.","examples":["VISA"],"allOf":[{"x-requirement":"kwik.cards.object.card-brand-known","enum":["VISA","MASTERCARD","AMEX","DINERS_CLUB"]}]},"card_token":{"x-requirement":"kwik.cards.object.card-token","type":"string","minLength":1,"description":"What a payment names the card by. Opaque, and never changed.","examples":["3f9c0a7be15d48266bd1f7e0943ac85e7d20b6f19a8c54e3021fd76b98ae5c40"]},"is_expired":{"x-requirement":"kwik.cards.object.is-expired","type":"boolean","description":"Whether the month of expiry has passed.","examples":[false]},"is_recurring":{"x-requirement":"kwik.cards.object.is-recurring","type":"boolean","description":"Whether the card can be used for recurring payments.","examples":[true]},"is_default":{"x-requirement":"kwik.cards.object.is-default","type":"boolean","description":"Whether the card is the one that payments take first.","examples":[true]},"expire_in_months":{"x-requirement":"kwik.cards.object.expire-in-months","type":["integer","boolean","null"],"description":"Months until the card expires. The documentation's table says boolean, everything else about it a whole number. Not above zero, or null, once the card has expired.","examples":[41,-4],"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","type":["integer","null"]}]}},"allOf":[{"x-requirement":"kwik.cards.object.expire-in-months-whole-number","not":{"properties":{"is_expired":{"const":false,"x-requirement":"kwik.cards.object.expire-in-months-whole-number"},"expire_in_months":{"type":"null","x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expire-in-months-whole-number"}},{"x-requirement":"kwik.cards.object.expired-is-not-positive","not":{"properties":{"is_expired":{"const":true,"x-requirement":"kwik.cards.object.expired-is-not-positive"},"expire_in_months":{"type":"number","exclusiveMinimum":0,"x-requirement":"kwik.cards.object.expired-is-not-positive"}},"required":["is_expired","expire_in_months"],"x-requirement":"kwik.cards.object.expired-is-not-positive"}}],"x-requirement":"kwik.cards.update.answers-full-card","unevaluatedProperties":false}}}},"unevaluatedProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
if(false !== data.status){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err3 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema40.then.allOf[0].anyOf[0].required,parentSchema:schema40.then.allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_messages === undefined){
const err4 = {instancePath,schemaPath:"#/then/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "error_messages"},message:"must have required property '"+"error_messages"+"'",schema:schema40.then.allOf[0].anyOf[1].required,parentSchema:schema40.then.allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/then/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.then.allOf[0].anyOf,parentSchema:schema40.then.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_message === undefined){
const err6 = {instancePath,schemaPath:"#/then/allOf/1/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'",schema:schema40.then.allOf[1].required,parentSchema:schema40.then.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err7 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'",schema:schema40.then.required,parentSchema:schema40.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/then/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.then.properties.status.type,parentSchema:schema40.then.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error_code !== undefined){
let data2 = data.error_code;
if(!(((((((data2 === "001") || (data2 === "002")) || (data2 === "003")) || (data2 === "004")) || (data2 === "005")) || (data2 === "006")) || (data2 === "007"))){
const err9 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/allOf/0/enum",keyword:"enum",params:{allowedValues: schema40.then.properties.error_code.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.then.properties.error_code.allOf[0].enum,parentSchema:schema40.then.properties.error_code.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 3){
const err10 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema40.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 3){
const err11 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema40.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error_code",schemaPath:"#/then/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.then.properties.error_code.type,parentSchema:schema40.then.properties.error_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error_message !== undefined){
let data3 = data.error_message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.then.properties.error_message.type,parentSchema:schema40.then.properties.error_message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err14 = {instancePath:instancePath+"/error_message",schemaPath:"#/then/properties/error_message/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema40.then.properties.error_message.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.error_messages !== undefined){
let data4 = data.error_messages;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.then.properties.error_messages.type,parentSchema:schema40.then.properties.error_messages,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err16 = {instancePath:instancePath+"/error_messages",schemaPath:"#/then/properties/error_messages/allOf/0/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema40.then.properties.error_messages.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.error_details !== undefined){
let data5 = data.error_details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.record === undefined){
const err17 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'",schema:schema40.then.properties.error_details.items.required,parentSchema:schema40.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.errors === undefined){
const err18 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema40.then.properties.error_details.items.required,parentSchema:schema40.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.message === undefined){
const err19 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema40.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.rule === undefined){
const err20 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.required,parentSchema:schema40.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.message !== undefined){
let data9 = data8.message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.properties.message.type,parentSchema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.properties.message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
let data10 = data8.rule;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/rule",schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule.type,parentSchema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.properties.rule,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/error_details/" + i0+"/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/error_details/items/properties/errors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.then.properties.error_details.items.properties.errors.additionalProperties.type,parentSchema:schema40.then.properties.error_details.items.properties.errors.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error_details/" + i0+"/errors",schemaPath:"#/then/properties/error_details/items/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.then.properties.error_details.items.properties.errors.type,parentSchema:schema40.then.properties.error_details.items.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key1 in data6){
if((key1 !== "record") && (key1 !== "errors")){
const err25 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema40.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/then/properties/error_details/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.then.properties.error_details.items.type,parentSchema:schema40.then.properties.error_details.items,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/error_details",schemaPath:"#/then/properties/error_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.then.properties.error_details.type,parentSchema:schema40.then.properties.error_details,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.then.type,parentSchema:schema40.then,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
props0.error_code = true;
props0.error_message = true;
props0.error_messages = true;
props0.error_details = true;
}
ifClause0 = "then";
}
else {
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err29 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'",schema:schema40.else.required,parentSchema:schema40.else,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "boolean"){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/else/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.else.properties.status.type,parentSchema:schema40.else.properties.status,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.results !== undefined){
let data12 = data.results;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs46 = errors;
const _errs47 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((data13.is_expired === undefined) && (missing1 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing1 = "expire_in_months"))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs48 = errors;
if(false !== data13.is_expired){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid18 = _errs48 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data13.expire_in_months !== undefined){
const _errs49 = errors;
if(data13.expire_in_months !== null){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid18 = _errs49 === errors;
}
else {
var valid18 = true;
}
}
}
}
var valid17 = _errs47 === errors;
if(valid17){
const err34 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema40.else.properties.results.items.allOf[0].not,parentSchema:schema40.else.properties.results.items.allOf[0],data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
const _errs52 = errors;
const _errs53 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.is_expired === undefined) && (missing2 = "is_expired")) || ((data13.expire_in_months === undefined) && (missing2 = "expire_in_months"))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data13.is_expired !== undefined){
const _errs54 = errors;
if(true !== data13.is_expired){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid20 = _errs54 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data13.expire_in_months !== undefined){
let data17 = data13.expire_in_months;
const _errs55 = errors;
if(errors === _errs55){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid20 = _errs55 === errors;
}
else {
var valid20 = true;
}
}
}
}
var valid19 = _errs53 === errors;
if(valid19){
const err39 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema40.else.properties.results.items.allOf[1].not,parentSchema:schema40.else.properties.results.items.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err40 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.created_at === undefined){
const err41 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.updated_at === undefined){
const err42 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.card_status === undefined){
const err43 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_status"},message:"must have required property '"+"card_status"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.customer_id === undefined){
const err44 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.card_nickname === undefined){
const err45 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_nickname"},message:"must have required property '"+"card_nickname"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.card_ending === undefined){
const err46 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_ending"},message:"must have required property '"+"card_ending"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.card_expire === undefined){
const err47 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_expire"},message:"must have required property '"+"card_expire"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.card_brand === undefined){
const err48 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_brand"},message:"must have required property '"+"card_brand"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.card_token === undefined){
const err49 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "card_token"},message:"must have required property '"+"card_token"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.is_expired === undefined){
const err50 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "is_expired"},message:"must have required property '"+"is_expired"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.is_recurring === undefined){
const err51 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "is_recurring"},message:"must have required property '"+"is_recurring"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.is_default === undefined){
const err52 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "is_default"},message:"must have required property '"+"is_default"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.expire_in_months === undefined){
const err53 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/required",keyword:"required",params:{missingProperty: "expire_in_months"},message:"must have required property '"+"expire_in_months"+"'",schema:schema40.else.properties.results.items.required,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data13.id !== undefined){
let data18 = data13.id;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err54 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^crd_"},message:"must match pattern \""+"^crd_"+"\"",schema:"^crd_",parentSchema:schema40.else.properties.results.items.properties.id.allOf[0],data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(typeof data18 === "string"){
if(func1(data18) > 32){
const err55 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema40.else.properties.results.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data18) < 1){
const err56 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.else.properties.results.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/results/" + i1+"/id",schemaPath:"#/else/properties/results/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.id.type,parentSchema:schema40.else.properties.results.items.properties.id,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.created_at !== undefined){
let data19 = data13.created_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err58 = {instancePath:instancePath+"/results/" + i1+"/created_at",schemaPath:"#/else/properties/results/items/properties/created_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema40.else.properties.results.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/results/" + i1+"/created_at",schemaPath:"#/else/properties/results/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.created_at.type,parentSchema:schema40.else.properties.results.items.properties.created_at,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.updated_at !== undefined){
let data20 = data13.updated_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err60 = {instancePath:instancePath+"/results/" + i1+"/updated_at",schemaPath:"#/else/properties/results/items/properties/updated_at/type",keyword:"type",params:{type: schema40.else.properties.results.items.properties.updated_at.type},message:"must be string,null",schema:schema40.else.properties.results.items.properties.updated_at.type,parentSchema:schema40.else.properties.results.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err61 = {instancePath:instancePath+"/results/" + i1+"/updated_at",schemaPath:"#/else/properties/results/items/properties/updated_at/format",keyword:"format",params:{format: "kwik-date-time"},message:"must match format \""+"kwik-date-time"+"\"",schema:"kwik-date-time",parentSchema:schema40.else.properties.results.items.properties.updated_at,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data13.card_status !== undefined){
let data21 = data13.card_status;
if(typeof data21 !== "string"){
const err62 = {instancePath:instancePath+"/results/" + i1+"/card_status",schemaPath:"#/else/properties/results/items/properties/card_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.card_status.type,parentSchema:schema40.else.properties.results.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((((data21 === "ACTIVE") || (data21 === "ARCHIVED")) || (data21 === "DISABLED")) || (data21 === "EXPIRED"))){
const err63 = {instancePath:instancePath+"/results/" + i1+"/card_status",schemaPath:"#/else/properties/results/items/properties/card_status/enum",keyword:"enum",params:{allowedValues: schema40.else.properties.results.items.properties.card_status.enum},message:"must be equal to one of the allowed values",schema:schema40.else.properties.results.items.properties.card_status.enum,parentSchema:schema40.else.properties.results.items.properties.card_status,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data13.customer_id !== undefined){
let data22 = data13.customer_id;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err64 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/allOf/0/pattern",keyword:"pattern",params:{pattern: "^cus_"},message:"must match pattern \""+"^cus_"+"\"",schema:"^cus_",parentSchema:schema40.else.properties.results.items.properties.customer_id.allOf[0],data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(typeof data22 === "string"){
if(func1(data22) > 32){
const err65 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema40.else.properties.results.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func1(data22) < 1){
const err66 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.else.properties.results.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/results/" + i1+"/customer_id",schemaPath:"#/else/properties/results/items/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.customer_id.type,parentSchema:schema40.else.properties.results.items.properties.customer_id,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data13.card_nickname !== undefined){
let data23 = data13.card_nickname;
if((typeof data23 !== "string") && (data23 !== null)){
const err68 = {instancePath:instancePath+"/results/" + i1+"/card_nickname",schemaPath:"#/else/properties/results/items/properties/card_nickname/type",keyword:"type",params:{type: schema40.else.properties.results.items.properties.card_nickname.type},message:"must be string,null",schema:schema40.else.properties.results.items.properties.card_nickname.type,parentSchema:schema40.else.properties.results.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 64){
const err69 = {instancePath:instancePath+"/results/" + i1+"/card_nickname",schemaPath:"#/else/properties/results/items/properties/card_nickname/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema40.else.properties.results.items.properties.card_nickname,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data13.card_ending !== undefined){
let data24 = data13.card_ending;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err70 = {instancePath:instancePath+"/results/" + i1+"/card_ending",schemaPath:"#/else/properties/results/items/properties/card_ending/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\"",schema:"^[0-9]{4}$",parentSchema:schema40.else.properties.results.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/results/" + i1+"/card_ending",schemaPath:"#/else/properties/results/items/properties/card_ending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.card_ending.type,parentSchema:schema40.else.properties.results.items.properties.card_ending,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data13.card_expire !== undefined){
let data25 = data13.card_expire;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err72 = {instancePath:instancePath+"/results/" + i1+"/card_expire",schemaPath:"#/else/properties/results/items/properties/card_expire/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])/[0-9]{2}$"},message:"must match pattern \""+"^(0[1-9]|1[0-2])/[0-9]{2}$"+"\"",schema:"^(0[1-9]|1[0-2])/[0-9]{2}$",parentSchema:schema40.else.properties.results.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/results/" + i1+"/card_expire",schemaPath:"#/else/properties/results/items/properties/card_expire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.card_expire.type,parentSchema:schema40.else.properties.results.items.properties.card_expire,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data13.card_brand !== undefined){
let data26 = data13.card_brand;
if(typeof data26 !== "string"){
const err74 = {instancePath:instancePath+"/results/" + i1+"/card_brand",schemaPath:"#/else/properties/results/items/properties/card_brand/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.card_brand.type,parentSchema:schema40.else.properties.results.items.properties.card_brand,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((((data26 === "VISA") || (data26 === "MASTERCARD")) || (data26 === "AMEX")) || (data26 === "DINERS_CLUB"))){
const err75 = {instancePath:instancePath+"/results/" + i1+"/card_brand",schemaPath:"#/else/properties/results/items/properties/card_brand/allOf/0/enum",keyword:"enum",params:{allowedValues: schema40.else.properties.results.items.properties.card_brand.allOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.else.properties.results.items.properties.card_brand.allOf[0].enum,parentSchema:schema40.else.properties.results.items.properties.card_brand.allOf[0],data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data13.card_token !== undefined){
let data27 = data13.card_token;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err76 = {instancePath:instancePath+"/results/" + i1+"/card_token",schemaPath:"#/else/properties/results/items/properties/card_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.else.properties.results.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/results/" + i1+"/card_token",schemaPath:"#/else/properties/results/items/properties/card_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.else.properties.results.items.properties.card_token.type,parentSchema:schema40.else.properties.results.items.properties.card_token,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data13.is_expired !== undefined){
let data28 = data13.is_expired;
if(typeof data28 !== "boolean"){
const err78 = {instancePath:instancePath+"/results/" + i1+"/is_expired",schemaPath:"#/else/properties/results/items/properties/is_expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.else.properties.results.items.properties.is_expired.type,parentSchema:schema40.else.properties.results.items.properties.is_expired,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.is_recurring !== undefined){
let data29 = data13.is_recurring;
if(typeof data29 !== "boolean"){
const err79 = {instancePath:instancePath+"/results/" + i1+"/is_recurring",schemaPath:"#/else/properties/results/items/properties/is_recurring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.else.properties.results.items.properties.is_recurring.type,parentSchema:schema40.else.properties.results.items.properties.is_recurring,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data13.is_default !== undefined){
let data30 = data13.is_default;
if(typeof data30 !== "boolean"){
const err80 = {instancePath:instancePath+"/results/" + i1+"/is_default",schemaPath:"#/else/properties/results/items/properties/is_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.else.properties.results.items.properties.is_default.type,parentSchema:schema40.else.properties.results.items.properties.is_default,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data13.expire_in_months !== undefined){
let data31 = data13.expire_in_months;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "boolean")) && (data31 !== null)){
const err81 = {instancePath:instancePath+"/results/" + i1+"/expire_in_months",schemaPath:"#/else/properties/results/items/properties/expire_in_months/type",keyword:"type",params:{type: schema40.else.properties.results.items.properties.expire_in_months.type},message:"must be integer,boolean,null",schema:schema40.else.properties.results.items.properties.expire_in_months.type,parentSchema:schema40.else.properties.results.items.properties.expire_in_months,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err82 = {instancePath:instancePath+"/results/" + i1+"/expire_in_months",schemaPath:"#/else/properties/results/items/properties/expire_in_months/allOf/0/type",keyword:"type",params:{type: schema40.else.properties.results.items.properties.expire_in_months.allOf[0].type},message:"must be integer,null",schema:schema40.else.properties.results.items.properties.expire_in_months.allOf[0].type,parentSchema:schema40.else.properties.results.items.properties.expire_in_months.allOf[0],data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key2 in data13){
if((((((((((((((key2 !== "id") && (key2 !== "created_at")) && (key2 !== "updated_at")) && (key2 !== "card_status")) && (key2 !== "customer_id")) && (key2 !== "card_nickname")) && (key2 !== "card_ending")) && (key2 !== "card_expire")) && (key2 !== "card_brand")) && (key2 !== "card_token")) && (key2 !== "is_expired")) && (key2 !== "is_recurring")) && (key2 !== "is_default")) && (key2 !== "expire_in_months")){
const err83 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/results/" + i1,schemaPath:"#/else/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.else.properties.results.items.type,parentSchema:schema40.else.properties.results.items,data:data13};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/results",schemaPath:"#/else/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.else.properties.results.type,parentSchema:schema40.else.properties.results,data:data12};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.else.type,parentSchema:schema40.else,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.results = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err87 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema40.if,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err88 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data.status !== undefined){
let data32 = data.status;
if(typeof data32 !== "boolean"){
const err89 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.status.type,parentSchema:schema40.properties.status,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err90 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

