-- The price book that an installation begins with, and where its sources differ. Made by PriceSeedTest out of
-- what public sources say (domain/src/test/resources/pricing/sources); do not edit.

copy pricing.prices (model, region, direction, tier, routing, context, ttl, usd_per_million, effective_from, effective_to, source, evidence, checked_on) from stdin with (format csv, force_not_null (ttl));
ai21.j2-mid-v1,*,input,standard,regional,standard,,12.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.j2-mid-v1,*,output,standard,regional,standard,,12.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.j2-mid-v1,*,input,batch,regional,standard,,6.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.j2-mid-v1,*,output,batch,regional,standard,,6.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.j2-ultra-v1,*,input,standard,regional,standard,,18.8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.j2-ultra-v1,*,output,standard,regional,standard,,18.8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.j2-ultra-v1,*,input,batch,regional,standard,,9.4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.j2-ultra-v1,*,output,batch,regional,standard,,9.4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.jamba-1-5-large-v1:0,*,input,standard,regional,standard,,2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.jamba-1-5-large-v1:0,*,output,standard,regional,standard,,8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.jamba-1-5-large-v1:0,*,input,batch,regional,standard,,1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.jamba-1-5-large-v1:0,*,output,batch,regional,standard,,4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.jamba-1-5-mini-v1:0,*,input,standard,regional,standard,,0.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.jamba-1-5-mini-v1:0,*,output,standard,regional,standard,,0.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.jamba-1-5-mini-v1:0,*,input,batch,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.jamba-1-5-mini-v1:0,*,output,batch,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.jamba-instruct-v1:0,*,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.jamba-instruct-v1:0,*,output,standard,regional,standard,,0.7,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
ai21.jamba-instruct-v1:0,*,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
ai21.jamba-instruct-v1:0,*,output,batch,regional,standard,,0.35,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-2-lite-v1:0,*,input,standard,regional,standard,,0.33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,standard,regional,standard,,2.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,standard,regional,standard,,0.0825,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,standard,regional,standard,5m,0.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,batch,regional,standard,,0.165,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,batch,regional,standard,,1.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,flex,regional,standard,,0.165,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,flex,regional,standard,,1.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,flex,regional,standard,,0.04125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,flex,regional,standard,5m,0.165,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,priority,regional,standard,,0.5775,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,priority,regional,standard,,4.8125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,priority,regional,standard,,0.144375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,priority,regional,standard,5m,0.5775,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,standard,geo,standard,,0.33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,standard,geo,standard,,2.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,standard,geo,standard,,0.0825,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,standard,geo,standard,5m,0.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,batch,geo,standard,,0.165,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,batch,geo,standard,,1.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,flex,geo,standard,,0.165,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,flex,geo,standard,,1.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,flex,geo,standard,,0.04125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,flex,geo,standard,5m,0.165,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,priority,geo,standard,,0.5775,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,priority,geo,standard,,4.8125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,priority,geo,standard,,0.144375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,priority,geo,standard,5m,0.5775,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,standard,global,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,standard,global,standard,,2.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,standard,global,standard,,0.075,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,standard,global,standard,5m,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,batch,global,standard,,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,batch,global,standard,,1.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,flex,global,standard,,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,flex,global,standard,,1.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,flex,global,standard,,0.0375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,flex,global,standard,5m,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,input,priority,global,standard,,0.525,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,output,priority,global,standard,,4.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_read,priority,global,standard,,0.13125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-2-lite-v1:0,*,cache_write,priority,global,standard,5m,0.525,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-2-multimodal-embeddings-v1:0,*,input,standard,regional,standard,,0.135,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-2-multimodal-embeddings-v1:0,*,input,batch,regional,standard,,0.0675,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-2-pro-preview-20251202-v1:0,*,input,standard,regional,standard,,1.375,2023-09-28,,price list rows in public code 2026-07-27,SINGLE_SOURCE,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_read,standard,regional,standard,,0.34375,2023-09-28,,"price list rows in public code 2026-07-27, × 0.25",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_write,standard,regional,standard,5m,1.375,2023-09-28,,"price list rows in public code 2026-07-27, × 1.0",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,batch,regional,standard,,0.6875,2023-09-28,,"price list rows in public code 2026-07-27, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,flex,regional,standard,,0.6875,2023-09-28,,"price list rows in public code 2026-07-27, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_read,flex,regional,standard,,0.171875,2023-09-28,,"price list rows in public code 2026-07-27, × 0.25, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_write,flex,regional,standard,5m,0.6875,2023-09-28,,"price list rows in public code 2026-07-27, × 1.0, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,priority,regional,standard,,2.40625,2023-09-28,,"price list rows in public code 2026-07-27, × 1.75",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_read,priority,regional,standard,,0.6015625,2023-09-28,,"price list rows in public code 2026-07-27, × 0.25, × 1.75",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_write,priority,regional,standard,5m,2.40625,2023-09-28,,"price list rows in public code 2026-07-27, × 1.0, × 1.75",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,standard,global,standard,,1.25,2023-09-28,,price list rows in public code 2026-07-27,SINGLE_SOURCE,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_read,standard,global,standard,,0.3125,2023-09-28,,"price list rows in public code 2026-07-27, × 0.25",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_write,standard,global,standard,5m,1.25,2023-09-28,,"price list rows in public code 2026-07-27, × 1.0",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,batch,global,standard,,0.625,2023-09-28,,"price list rows in public code 2026-07-27, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,flex,global,standard,,0.625,2023-09-28,,"price list rows in public code 2026-07-27, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_read,flex,global,standard,,0.15625,2023-09-28,,"price list rows in public code 2026-07-27, × 0.25, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_write,flex,global,standard,5m,0.625,2023-09-28,,"price list rows in public code 2026-07-27, × 1.0, × 0.5",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,input,priority,global,standard,,2.1875,2023-09-28,,"price list rows in public code 2026-07-27, × 1.75",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_read,priority,global,standard,,0.546875,2023-09-28,,"price list rows in public code 2026-07-27, × 0.25, × 1.75",DERIVED,2026-07-27
amazon.nova-2-pro-preview-20251202-v1:0,*,cache_write,priority,global,standard,5m,2.1875,2023-09-28,,"price list rows in public code 2026-07-27, × 1.0, × 1.75",DERIVED,2026-07-27
amazon.nova-2-sonic-v1:0,*,input,standard,regional,standard,,0.33,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-2-sonic-v1:0,*,output,standard,regional,standard,,2.75,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-lite-v1:0,*,input,standard,regional,standard,,0.06,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-lite-v1:0,*,output,standard,regional,standard,,0.24,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-lite-v1:0,*,cache_read,standard,regional,standard,,0.015,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-lite-v1:0,*,cache_write,standard,regional,standard,5m,0.06,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.0",DERIVED,2026-08-21
amazon.nova-lite-v1:0,*,input,batch,regional,standard,,0.03,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-lite-v1:0,*,output,batch,regional,standard,,0.12,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-lite-v1:0,ap-*,input,standard,regional,standard,,0.063,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,output,standard,regional,standard,,0.252,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,cache_read,standard,regional,standard,,0.01575,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,cache_write,standard,regional,standard,5m,0.063,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,input,batch,regional,standard,,0.0315,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,output,batch,regional,standard,,0.126,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,input,standard,regional,standard,,0.078,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,output,standard,regional,standard,,0.312,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,cache_read,standard,regional,standard,,0.0195,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,cache_write,standard,regional,standard,5m,0.078,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,input,batch,regional,standard,,0.039,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,output,batch,regional,standard,,0.156,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,*,input,standard,geo,standard,,0.06,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-lite-v1:0,*,output,standard,geo,standard,,0.24,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-lite-v1:0,*,cache_read,standard,geo,standard,,0.015,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-lite-v1:0,*,cache_write,standard,geo,standard,5m,0.06,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-lite-v1:0,*,input,batch,geo,standard,,0.03,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-lite-v1:0,*,output,batch,geo,standard,,0.12,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-lite-v1:0,ap-*,input,standard,geo,standard,,0.063,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-lite-v1:0,ap-*,output,standard,geo,standard,,0.252,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-lite-v1:0,ap-*,cache_read,standard,geo,standard,,0.01575,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,cache_write,standard,geo,standard,5m,0.063,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,input,batch,geo,standard,,0.0315,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,ap-*,output,batch,geo,standard,,0.126,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,input,standard,geo,standard,,0.078,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-lite-v1:0,eu-*,output,standard,geo,standard,,0.312,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-lite-v1:0,eu-*,cache_read,standard,geo,standard,,0.0195,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,cache_write,standard,geo,standard,5m,0.078,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,input,batch,geo,standard,,0.039,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-lite-v1:0,eu-*,output,batch,geo,standard,,0.156,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,*,input,standard,regional,standard,,0.035,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-micro-v1:0,*,output,standard,regional,standard,,0.14,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-micro-v1:0,*,cache_read,standard,regional,standard,,0.00875,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-micro-v1:0,*,cache_write,standard,regional,standard,5m,0.035,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.0",DERIVED,2026-08-21
amazon.nova-micro-v1:0,*,input,batch,regional,standard,,0.0175,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-micro-v1:0,*,output,batch,regional,standard,,0.07,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-micro-v1:0,ap-*,input,standard,regional,standard,,0.037,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,output,standard,regional,standard,,0.148,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,cache_read,standard,regional,standard,,0.00925,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,cache_write,standard,regional,standard,5m,0.037,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,input,batch,regional,standard,,0.0185,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,output,batch,regional,standard,,0.074,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,input,standard,regional,standard,,0.046,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,output,standard,regional,standard,,0.184,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,cache_read,standard,regional,standard,,0.0115,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,cache_write,standard,regional,standard,5m,0.046,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,input,batch,regional,standard,,0.023,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,output,batch,regional,standard,,0.092,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,*,input,standard,geo,standard,,0.035,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
amazon.nova-micro-v1:0,*,output,standard,geo,standard,,0.14,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
amazon.nova-micro-v1:0,*,cache_read,standard,geo,standard,,0.00875,2023-09-28,,genai-prices 2026-08-21; aws-samples 2026-08-06,AGREED,2026-08-21
amazon.nova-micro-v1:0,*,cache_write,standard,geo,standard,5m,0.035,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-micro-v1:0,*,input,batch,geo,standard,,0.0175,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-micro-v1:0,*,output,batch,geo,standard,,0.07,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-micro-v1:0,ap-*,input,standard,geo,standard,,0.037,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-micro-v1:0,ap-*,output,standard,geo,standard,,0.148,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-micro-v1:0,ap-*,cache_read,standard,geo,standard,,0.00925,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,cache_write,standard,geo,standard,5m,0.037,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,input,batch,geo,standard,,0.0185,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,ap-*,output,batch,geo,standard,,0.074,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,input,standard,geo,standard,,0.046,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-micro-v1:0,eu-*,output,standard,geo,standard,,0.184,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-micro-v1:0,eu-*,cache_read,standard,geo,standard,,0.0115,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,cache_write,standard,geo,standard,5m,0.046,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,input,batch,geo,standard,,0.023,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-micro-v1:0,eu-*,output,batch,geo,standard,,0.092,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-premier-v1:0,*,input,standard,regional,standard,,2.5,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-premier-v1:0,*,output,standard,regional,standard,,12.5,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-premier-v1:0,*,cache_read,standard,regional,standard,,0.625,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-premier-v1:0,*,cache_write,standard,regional,standard,5m,2.5,2023-09-28,,"genai-prices 2026-08-21, × 1.0",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,batch,regional,standard,,1.25,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,output,batch,regional,standard,,6.25,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,flex,regional,standard,,1.25,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,output,flex,regional,standard,,6.25,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_read,flex,regional,standard,,0.3125,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_write,flex,regional,standard,5m,1.25,2023-09-28,,"genai-prices 2026-08-21, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,priority,regional,standard,,4.375,2023-09-28,,"genai-prices 2026-08-21, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,output,priority,regional,standard,,21.875,2023-09-28,,"genai-prices 2026-08-21, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_read,priority,regional,standard,,1.09375,2023-09-28,,"genai-prices 2026-08-21, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_write,priority,regional,standard,5m,4.375,2023-09-28,,"genai-prices 2026-08-21, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,standard,geo,standard,,2.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-premier-v1:0,*,output,standard,geo,standard,,12.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-premier-v1:0,*,cache_read,standard,geo,standard,,0.625,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-premier-v1:0,*,cache_write,standard,geo,standard,5m,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,batch,geo,standard,,1.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,output,batch,geo,standard,,6.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,flex,geo,standard,,1.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,output,flex,geo,standard,,6.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_read,flex,geo,standard,,0.3125,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_write,flex,geo,standard,5m,1.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,input,priority,geo,standard,,4.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,output,priority,geo,standard,,21.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_read,priority,geo,standard,,1.09375,2023-09-28,,"genai-prices 2026-08-21, × 1.75",DERIVED,2026-08-21
amazon.nova-premier-v1:0,*,cache_write,priority,geo,standard,5m,4.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,standard,regional,standard,,0.8,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-pro-v1:0,*,output,standard,regional,standard,,3.2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,standard,regional,standard,,0.2,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,standard,regional,standard,5m,0.8,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.0",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,batch,regional,standard,,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,batch,regional,standard,,1.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,flex,regional,standard,,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,flex,regional,standard,,1.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,flex,regional,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,flex,regional,standard,5m,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,priority,regional,standard,,1.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,priority,regional,standard,,5.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,priority,regional,standard,,0.35,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,priority,regional,standard,5m,1.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,latency_optimized,regional,standard,,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,latency_optimized,regional,standard,,4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,latency_optimized,regional,standard,,0.25,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,latency_optimized,regional,standard,5m,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.0, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,ap-*,input,standard,regional,standard,,0.84,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,standard,regional,standard,,3.36,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,standard,regional,standard,,0.21,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,standard,regional,standard,5m,0.84,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,batch,regional,standard,,0.42,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,batch,regional,standard,,1.68,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,flex,regional,standard,,0.42,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,flex,regional,standard,,1.68,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,flex,regional,standard,,0.105,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,flex,regional,standard,5m,0.42,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,priority,regional,standard,,1.47,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,priority,regional,standard,,5.88,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,priority,regional,standard,,0.3675,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,priority,regional,standard,5m,1.47,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,latency_optimized,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,latency_optimized,regional,standard,,4.2,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,latency_optimized,regional,standard,,0.2625,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,latency_optimized,regional,standard,5m,1.05,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,standard,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,standard,regional,standard,,4.2,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,standard,regional,standard,,0.2625,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,standard,regional,standard,5m,1.05,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,batch,regional,standard,,0.525,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,batch,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,flex,regional,standard,,0.525,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,flex,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,flex,regional,standard,,0.13125,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,flex,regional,standard,5m,0.525,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,priority,regional,standard,,1.8375,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,priority,regional,standard,,7.35,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,priority,regional,standard,,0.459375,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,priority,regional,standard,5m,1.8375,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,latency_optimized,regional,standard,,1.3125,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,latency_optimized,regional,standard,,5.25,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,latency_optimized,regional,standard,,0.328125,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.25, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,latency_optimized,regional,standard,5m,1.3125,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.0, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,input,standard,regional,standard,,0.96,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,output,standard,regional,standard,,3.84,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_read,standard,regional,standard,,0.24,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_write,standard,regional,standard,5m,0.96,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,input,batch,regional,standard,,0.48,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,output,batch,regional,standard,,1.92,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,input,flex,regional,standard,,0.48,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,output,flex,regional,standard,,1.92,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_read,flex,regional,standard,,0.12,2023-09-28,,"litellm 2026-08-06, × 0.25, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_write,flex,regional,standard,5m,0.48,2023-09-28,,"litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,input,priority,regional,standard,,1.68,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,output,priority,regional,standard,,6.72,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_read,priority,regional,standard,,0.42,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_write,priority,regional,standard,5m,1.68,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,input,latency_optimized,regional,standard,,1.2,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,output,latency_optimized,regional,standard,,4.8,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_read,latency_optimized,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-east-1,cache_write,latency_optimized,regional,standard,5m,1.2,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,input,standard,regional,standard,,0.96,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,output,standard,regional,standard,,3.84,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_read,standard,regional,standard,,0.24,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_write,standard,regional,standard,5m,0.96,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,input,batch,regional,standard,,0.48,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,output,batch,regional,standard,,1.92,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,input,flex,regional,standard,,0.48,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,output,flex,regional,standard,,1.92,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_read,flex,regional,standard,,0.12,2023-09-28,,"litellm 2026-08-06, × 0.25, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_write,flex,regional,standard,5m,0.48,2023-09-28,,"litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,input,priority,regional,standard,,1.68,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,output,priority,regional,standard,,6.72,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_read,priority,regional,standard,,0.42,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_write,priority,regional,standard,5m,1.68,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,input,latency_optimized,regional,standard,,1.2,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,output,latency_optimized,regional,standard,,4.8,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_read,latency_optimized,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,us-gov-west-1,cache_write,latency_optimized,regional,standard,5m,1.2,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,*,input,standard,geo,standard,,0.8,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-pro-v1:0,*,output,standard,geo,standard,,3.2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,standard,geo,standard,,0.2,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,standard,geo,standard,5m,0.8,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,batch,geo,standard,,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,batch,geo,standard,,1.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,flex,geo,standard,,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,flex,geo,standard,,1.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,flex,geo,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,flex,geo,standard,5m,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,priority,geo,standard,,1.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,priority,geo,standard,,5.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,priority,geo,standard,,0.35,2023-09-28,,"genai-prices 2026-08-21, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,priority,geo,standard,5m,1.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,input,latency_optimized,geo,standard,,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,output,latency_optimized,geo,standard,,4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_read,latency_optimized,geo,standard,,0.25,2023-09-28,,"genai-prices 2026-08-21, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,*,cache_write,latency_optimized,geo,standard,5m,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.0, × 1.25",DERIVED,2026-08-21
amazon.nova-pro-v1:0,ap-*,input,standard,geo,standard,,0.84,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,standard,geo,standard,,3.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,standard,geo,standard,,0.21,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,standard,geo,standard,5m,0.84,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,batch,geo,standard,,0.42,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,batch,geo,standard,,1.68,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,flex,geo,standard,,0.42,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,flex,geo,standard,,1.68,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,flex,geo,standard,,0.105,2023-09-28,,"litellm 2026-08-06, × 0.25, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,flex,geo,standard,5m,0.42,2023-09-28,,"litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,priority,geo,standard,,1.47,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,priority,geo,standard,,5.88,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,priority,geo,standard,,0.3675,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,priority,geo,standard,5m,1.47,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,input,latency_optimized,geo,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,output,latency_optimized,geo,standard,,4.2,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_read,latency_optimized,geo,standard,,0.2625,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,ap-*,cache_write,latency_optimized,geo,standard,5m,1.05,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,standard,geo,standard,,1.05,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,standard,geo,standard,,4.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,standard,geo,standard,,0.2625,2023-09-28,,"litellm 2026-08-06, × 0.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,standard,geo,standard,5m,1.05,2023-09-28,,"litellm 2026-08-06, × 1.0",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,batch,geo,standard,,0.525,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,batch,geo,standard,,2.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,flex,geo,standard,,0.525,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,flex,geo,standard,,2.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,flex,geo,standard,,0.13125,2023-09-28,,"litellm 2026-08-06, × 0.25, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,flex,geo,standard,5m,0.525,2023-09-28,,"litellm 2026-08-06, × 1.0, × 0.5",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,priority,geo,standard,,1.8375,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,priority,geo,standard,,7.35,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,priority,geo,standard,,0.459375,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,priority,geo,standard,5m,1.8375,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.75",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,input,latency_optimized,geo,standard,,1.3125,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,output,latency_optimized,geo,standard,,5.25,2023-09-28,,"litellm 2026-08-06, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_read,latency_optimized,geo,standard,,0.328125,2023-09-28,,"litellm 2026-08-06, × 0.25, × 1.25",DERIVED,2026-08-06
amazon.nova-pro-v1:0,eu-*,cache_write,latency_optimized,geo,standard,5m,1.3125,2023-09-28,,"litellm 2026-08-06, × 1.0, × 1.25",DERIVED,2026-08-06
amazon.nova-sonic-v1:0,*,input,standard,regional,standard,,0.06,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.nova-sonic-v1:0,*,output,standard,regional,standard,,0.24,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.titan-embed-g1-text-02,*,input,standard,regional,standard,,0.1,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-embed-g1-text-02,*,input,batch,regional,standard,,0.05,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-embed-image-v1,*,input,standard,regional,standard,,0.8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-embed-image-v1,*,input,batch,regional,standard,,0.4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-embed-text-v1,*,input,standard,regional,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
amazon.titan-embed-text-v1,*,input,batch,regional,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
amazon.titan-embed-text-v1,us-gov-east-1,input,standard,regional,standard,,0.1,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-embed-text-v1,us-gov-east-1,input,batch,regional,standard,,0.05,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-embed-text-v1,us-gov-west-1,input,standard,regional,standard,,0.1,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-embed-text-v1,us-gov-west-1,input,batch,regional,standard,,0.05,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-embed-text-v2:0,*,input,standard,regional,standard,,0.02,2023-09-28,,litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-06
amazon.titan-embed-text-v2:0,*,input,batch,regional,standard,,0.01,2023-09-28,,"litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-embed-text-v2:0,us-gov-east-1,input,standard,regional,standard,,0.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-embed-text-v2:0,us-gov-east-1,input,batch,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-embed-text-v2:0,us-gov-west-1,input,standard,regional,standard,,0.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-embed-text-v2:0,us-gov-west-1,input,batch,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-express-v1,*,input,standard,regional,standard,,0.2,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.titan-text-express-v1,*,output,standard,regional,standard,,0.6,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.titan-text-express-v1,*,input,batch,regional,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.titan-text-express-v1,*,output,batch,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.titan-text-express-v1,us-gov-east-1,input,standard,regional,standard,,1.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-express-v1,us-gov-east-1,output,standard,regional,standard,,1.7,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-express-v1,us-gov-east-1,input,batch,regional,standard,,0.65,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-express-v1,us-gov-east-1,output,batch,regional,standard,,0.85,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-express-v1,us-gov-west-1,input,standard,regional,standard,,1.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-express-v1,us-gov-west-1,output,standard,regional,standard,,1.7,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-express-v1,us-gov-west-1,input,batch,regional,standard,,0.65,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-express-v1,us-gov-west-1,output,batch,regional,standard,,0.85,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-lite-v1,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.titan-text-lite-v1,*,output,standard,regional,standard,,0.2,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
amazon.titan-text-lite-v1,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.titan-text-lite-v1,*,output,batch,regional,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
amazon.titan-text-lite-v1,us-gov-east-1,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-lite-v1,us-gov-east-1,output,standard,regional,standard,,0.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-lite-v1,us-gov-east-1,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-lite-v1,us-gov-east-1,output,batch,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-lite-v1,us-gov-west-1,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-lite-v1,us-gov-west-1,output,standard,regional,standard,,0.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-lite-v1,us-gov-west-1,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-lite-v1,us-gov-west-1,output,batch,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-premier-v1:0,*,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-premier-v1:0,*,output,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-premier-v1:0,*,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-premier-v1:0,*,output,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-east-1,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-east-1,output,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-east-1,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-east-1,output,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-west-1,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-west-1,output,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-west-1,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
amazon.titan-text-premier-v1:0,us-gov-west-1,output,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-5-haiku-20241022-v1:0,*,input,standard,regional,standard,,0.8,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,output,standard,regional,standard,,4,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,cache_read,standard,regional,standard,,0.08,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,cache_write,standard,regional,standard,1h,1.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,cache_write,standard,regional,standard,5m,1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,input,batch,regional,standard,,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,output,batch,regional,standard,,2,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,input,standard,geo,standard,,0.8,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,output,standard,geo,standard,,4,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,cache_read,standard,geo,standard,,0.08,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,cache_write,standard,geo,standard,1h,1.6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,cache_write,standard,geo,standard,5m,1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,input,batch,geo,standard,,0.4,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-haiku-20241022-v1:0,*,output,batch,geo,standard,,2,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,input,standard,regional,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,output,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,cache_read,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,cache_write,standard,regional,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,cache_write,standard,regional,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,output,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,input,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,output,standard,regional,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,cache_read,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,cache_write,standard,regional,standard,1h,7.2,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,cache_write,standard,regional,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,input,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-east-1,output,batch,regional,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,input,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,output,standard,regional,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,cache_read,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,cache_write,standard,regional,standard,1h,7.2,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,cache_write,standard,regional,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,input,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,us-gov-west-1,output,batch,regional,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-5-sonnet-20240620-v1:0,*,input,standard,geo,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,output,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,cache_read,standard,geo,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,cache_write,standard,geo,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,cache_write,standard,geo,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,input,batch,geo,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20240620-v1:0,*,output,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,input,standard,regional,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,output,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,cache_read,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,cache_write,standard,regional,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,cache_write,standard,regional,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,output,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,input,standard,geo,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,output,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,cache_read,standard,geo,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,cache_write,standard,geo,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,cache_write,standard,geo,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,input,batch,geo,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-5-sonnet-20241022-v2:0,*,output,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,input,standard,regional,standard,,3,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,output,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,cache_read,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,cache_write,standard,regional,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,cache_write,standard,regional,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,output,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,input,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,output,standard,regional,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,cache_read,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,cache_write,standard,regional,standard,1h,7.2,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,cache_write,standard,regional,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,input,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,us-gov-west-1,output,batch,regional,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-7-sonnet-20250219-v1:0,*,input,standard,geo,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,output,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,cache_read,standard,geo,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,cache_write,standard,geo,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,cache_write,standard,geo,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,input,batch,geo,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-7-sonnet-20250219-v1:0,*,output,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; aws-samples 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,input,standard,regional,standard,,0.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,output,standard,regional,standard,,1.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,cache_read,standard,regional,standard,,0.025,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,*,cache_write,standard,regional,standard,5m,0.3125,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,*,input,batch,regional,standard,,0.125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,output,batch,regional,standard,,0.625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,us-gov-east-1,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-east-1,output,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-east-1,cache_read,standard,regional,standard,,0.03,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-east-1,cache_write,standard,regional,standard,5m,0.375,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-east-1,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-east-1,output,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-west-1,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-west-1,output,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-west-1,cache_read,standard,regional,standard,,0.03,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-west-1,cache_write,standard,regional,standard,5m,0.375,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-west-1,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,us-gov-west-1,output,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,*,input,standard,geo,standard,,0.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,output,standard,geo,standard,,1.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,cache_read,standard,geo,standard,,0.025,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,*,cache_write,standard,geo,standard,5m,0.3125,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-haiku-20240307-v1:0,*,input,batch,geo,standard,,0.125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-haiku-20240307-v1:0,*,output,batch,geo,standard,,0.625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,input,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,output,standard,regional,standard,,75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,cache_read,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-opus-20240229-v1:0,*,cache_write,standard,regional,standard,5m,18.75,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-opus-20240229-v1:0,*,input,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,output,batch,regional,standard,,37.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,input,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,output,standard,geo,standard,,75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,cache_read,standard,geo,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-opus-20240229-v1:0,*,cache_write,standard,geo,standard,5m,18.75,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-3-opus-20240229-v1:0,*,input,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-opus-20240229-v1:0,*,output,batch,geo,standard,,37.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,input,standard,regional,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,output,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,cache_read,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,cache_write,standard,regional,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,output,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,input,standard,geo,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,output,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,cache_read,standard,geo,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,cache_write,standard,geo,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,input,batch,geo,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-3-sonnet-20240229-v1:0,*,output,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,standard,regional,standard,,11,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,output,standard,regional,standard,,55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,cache_read,standard,regional,standard,,1.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,cache_write,standard,regional,standard,1h,22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-fable-5,*,cache_write,standard,regional,standard,5m,13.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,input,standard,regional,long,,11,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,standard,regional,long,,55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,cache_read,standard,regional,long,,1.1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,cache_write,standard,regional,long,1h,22,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-fable-5,*,cache_write,standard,regional,long,5m,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,batch,regional,standard,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,batch,regional,standard,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,batch,regional,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,batch,regional,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,standard,geo,standard,,11,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,output,standard,geo,standard,,55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,cache_read,standard,geo,standard,,1.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,cache_write,standard,geo,standard,1h,22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-fable-5,*,cache_write,standard,geo,standard,5m,13.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-fable-5,*,input,standard,geo,long,,11,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,standard,geo,long,,55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,cache_read,standard,geo,long,,1.1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,cache_write,standard,geo,long,1h,22,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-fable-5,*,cache_write,standard,geo,long,5m,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,batch,geo,standard,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,batch,geo,standard,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,batch,geo,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,batch,geo,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,standard,global,standard,,10,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-fable-5,*,output,standard,global,standard,,50,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-fable-5,*,cache_read,standard,global,standard,,1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-fable-5,*,cache_write,standard,global,standard,1h,20,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-fable-5,*,cache_write,standard,global,standard,5m,12.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-fable-5,*,input,standard,global,long,,10,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,standard,global,long,,50,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,cache_read,standard,global,long,,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,cache_write,standard,global,long,1h,20,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-fable-5,*,cache_write,standard,global,long,5m,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,batch,global,standard,,5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,batch,global,standard,,25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,input,batch,global,long,,5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-fable-5,*,output,batch,global,long,,25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,input,standard,regional,standard,,1.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,output,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_read,standard,regional,standard,,0.11,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_write,standard,regional,standard,1h,2.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_write,standard,regional,standard,5m,1.375,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,input,batch,regional,standard,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,output,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,input,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,output,standard,regional,standard,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,cache_read,standard,regional,standard,,0.12,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,cache_write,standard,regional,standard,1h,2.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,cache_write,standard,regional,standard,5m,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,input,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-east-1,output,batch,regional,standard,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,input,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,output,standard,regional,standard,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,cache_read,standard,regional,standard,,0.12,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,cache_write,standard,regional,standard,1h,2.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,cache_write,standard,regional,standard,5m,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,input,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,us-gov-west-1,output,batch,regional,standard,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,*,input,standard,geo,standard,,1.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,output,standard,geo,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_read,standard,geo,standard,,0.11,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_write,standard,geo,standard,1h,2.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_write,standard,geo,standard,5m,1.375,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,input,batch,geo,standard,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,output,batch,geo,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,input,standard,global,standard,,1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,output,standard,global,standard,,5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_read,standard,global,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_write,standard,global,standard,1h,2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-haiku-4-5-20251001-v1:0,*,cache_write,standard,global,standard,5m,1.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,input,batch,global,standard,,0.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-haiku-4-5-20251001-v1:0,*,output,batch,global,standard,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-instant-v1,*,input,standard,regional,standard,,0.8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-instant-v1,*,output,standard,regional,standard,,2.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-instant-v1,*,input,batch,regional,standard,,0.4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-instant-v1,*,output,batch,regional,standard,,1.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-instant-v1,ap-northeast-1,input,standard,regional,standard,,2.23,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-instant-v1,ap-northeast-1,output,standard,regional,standard,,7.55,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-instant-v1,ap-northeast-1,input,batch,regional,standard,,1.115,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-instant-v1,ap-northeast-1,output,batch,regional,standard,,3.775,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-instant-v1,eu-central-1,input,standard,regional,standard,,2.48,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-instant-v1,eu-central-1,output,standard,regional,standard,,8.38,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-instant-v1,eu-central-1,input,batch,regional,standard,,1.24,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-instant-v1,eu-central-1,output,batch,regional,standard,,4.19,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-opus-4-1-20250805-v1:0,*,input,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,output,standard,regional,standard,,75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,cache_read,standard,regional,standard,,1.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,cache_write,standard,regional,standard,1h,30,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 2.0",DERIVED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,cache_write,standard,regional,standard,5m,18.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,input,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,output,batch,regional,standard,,37.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,input,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,output,standard,geo,standard,,75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,cache_read,standard,geo,standard,,1.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,cache_write,standard,geo,standard,1h,30,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 2.0",DERIVED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,cache_write,standard,geo,standard,5m,18.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,input,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-1-20250805-v1:0,*,output,batch,geo,standard,,37.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,input,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,output,standard,regional,standard,,75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,cache_read,standard,regional,standard,,1.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,cache_write,standard,regional,standard,1h,30,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,cache_write,standard,regional,standard,5m,18.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,input,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,output,batch,regional,standard,,37.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,input,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,output,standard,geo,standard,,75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,cache_read,standard,geo,standard,,1.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,cache_write,standard,geo,standard,1h,30,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,cache_write,standard,geo,standard,5m,18.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,input,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-20250514-v1:0,*,output,batch,geo,standard,,37.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,input,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,output,standard,regional,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_write,standard,regional,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_write,standard,regional,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,input,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,output,batch,regional,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,input,standard,geo,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,output,standard,geo,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_read,standard,geo,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_write,standard,geo,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_write,standard,geo,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,input,batch,geo,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,output,batch,geo,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,input,standard,global,standard,,5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,output,standard,global,standard,,25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_read,standard,global,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_write,standard,global,standard,1h,10,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-5-20251101-v1:0,*,cache_write,standard,global,standard,5m,6.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,input,batch,global,standard,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-5-20251101-v1:0,*,output,batch,global,standard,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,standard,regional,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_write,standard,regional,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-6-v1,*,cache_write,standard,regional,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,standard,regional,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,standard,regional,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_read,standard,regional,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_write,standard,regional,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-6-v1,*,cache_write,standard,regional,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,batch,regional,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,batch,regional,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,batch,regional,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,standard,geo,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,standard,geo,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_read,standard,geo,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_write,standard,geo,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-6-v1,*,cache_write,standard,geo,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,standard,geo,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,standard,geo,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_read,standard,geo,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_write,standard,geo,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-6-v1,*,cache_write,standard,geo,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,batch,geo,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,batch,geo,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,batch,geo,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,batch,geo,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,standard,global,standard,,5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,standard,global,standard,,25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_read,standard,global,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_write,standard,global,standard,1h,10,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-6-v1,*,cache_write,standard,global,standard,5m,6.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,standard,global,long,,5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,standard,global,long,,25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_read,standard,global,long,,0.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,cache_write,standard,global,long,1h,10,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-6-v1,*,cache_write,standard,global,long,5m,6.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,batch,global,standard,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,batch,global,standard,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,input,batch,global,long,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-6-v1,*,output,batch,global,long,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,output,standard,regional,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,cache_write,standard,regional,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-7,*,cache_write,standard,regional,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,input,standard,regional,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,standard,regional,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,cache_read,standard,regional,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,cache_write,standard,regional,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-7,*,cache_write,standard,regional,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,batch,regional,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,batch,regional,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,batch,regional,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,standard,geo,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,output,standard,geo,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,cache_read,standard,geo,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,cache_write,standard,geo,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-7,*,cache_write,standard,geo,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,input,standard,geo,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,standard,geo,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,cache_read,standard,geo,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,cache_write,standard,geo,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-7,*,cache_write,standard,geo,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,batch,geo,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,batch,geo,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,batch,geo,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,batch,geo,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,standard,global,standard,,5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,output,standard,global,standard,,25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,cache_read,standard,global,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,cache_write,standard,global,standard,1h,10,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-7,*,cache_write,standard,global,standard,5m,6.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-7,*,input,standard,global,long,,5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,standard,global,long,,25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,cache_read,standard,global,long,,0.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,cache_write,standard,global,long,1h,10,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-7,*,cache_write,standard,global,long,5m,6.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,batch,global,standard,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,batch,global,standard,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,input,batch,global,long,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-7,*,output,batch,global,long,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,output,standard,regional,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,cache_write,standard,regional,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-8,*,cache_write,standard,regional,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,input,standard,regional,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,standard,regional,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,cache_read,standard,regional,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,cache_write,standard,regional,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-8,*,cache_write,standard,regional,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,batch,regional,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,batch,regional,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,batch,regional,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,standard,geo,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,output,standard,geo,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,cache_read,standard,geo,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,cache_write,standard,geo,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-8,*,cache_write,standard,geo,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,input,standard,geo,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,standard,geo,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,cache_read,standard,geo,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,cache_write,standard,geo,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-8,*,cache_write,standard,geo,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,batch,geo,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,batch,geo,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,batch,geo,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,batch,geo,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,standard,global,standard,,5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,output,standard,global,standard,,25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,cache_read,standard,global,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,cache_write,standard,global,standard,1h,10,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-4-8,*,cache_write,standard,global,standard,5m,6.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-opus-4-8,*,input,standard,global,long,,5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,standard,global,long,,25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,cache_read,standard,global,long,,0.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,cache_write,standard,global,long,1h,10,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-4-8,*,cache_write,standard,global,long,5m,6.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,batch,global,standard,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,batch,global,standard,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,input,batch,global,long,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-4-8,*,output,batch,global,long,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,output,standard,regional,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,cache_write,standard,regional,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-5,*,cache_write,standard,regional,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,input,standard,regional,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,standard,regional,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,cache_read,standard,regional,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,cache_write,standard,regional,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-5,*,cache_write,standard,regional,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,batch,regional,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,batch,regional,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,batch,regional,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,standard,geo,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,output,standard,geo,standard,,27.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,cache_read,standard,geo,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,cache_write,standard,geo,standard,1h,11,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-5,*,cache_write,standard,geo,standard,5m,6.875,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,input,standard,geo,long,,5.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,standard,geo,long,,27.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,cache_read,standard,geo,long,,0.55,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,cache_write,standard,geo,long,1h,11,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-5,*,cache_write,standard,geo,long,5m,6.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,batch,geo,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,batch,geo,standard,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,batch,geo,long,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,batch,geo,long,,13.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,standard,global,standard,,5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,output,standard,global,standard,,25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,cache_read,standard,global,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,cache_write,standard,global,standard,1h,10,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-opus-5,*,cache_write,standard,global,standard,5m,6.25,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-opus-5,*,input,standard,global,long,,5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,standard,global,long,,25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,cache_read,standard,global,long,,0.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,cache_write,standard,global,long,1h,10,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-opus-5,*,cache_write,standard,global,long,5m,6.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,batch,global,standard,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,batch,global,standard,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,input,batch,global,long,,2.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-opus-5,*,output,batch,global,long,,12.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,standard,regional,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,output,standard,regional,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_read,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,regional,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,regional,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,standard,regional,long,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,output,standard,regional,long,,22.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_read,standard,regional,long,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,regional,long,1h,12,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,regional,long,5m,7.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,output,batch,regional,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,batch,regional,long,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,output,batch,regional,long,,11.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,input,standard,geo,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,output,standard,geo,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_read,standard,geo,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,geo,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,geo,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,standard,geo,long,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,output,standard,geo,long,,22.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_read,standard,geo,long,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,geo,long,1h,12,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,geo,long,5m,7.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,input,batch,geo,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,output,batch,geo,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,batch,geo,long,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,output,batch,geo,long,,11.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,input,standard,global,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,output,standard,global,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_read,standard,global,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,global,standard,1h,6,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 2.0",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,global,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,standard,global,long,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,output,standard,global,long,,22.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_read,standard,global,long,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,global,long,1h,12,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,cache_write,standard,global,long,5m,7.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,input,batch,global,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,output,batch,global,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-20250514-v1:0,*,input,batch,global,long,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-20250514-v1:0,*,output,batch,global,long,,11.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,standard,regional,standard,,3.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,standard,regional,standard,,16.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_read,standard,regional,standard,,0.33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,regional,standard,1h,6.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,regional,standard,5m,4.125,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,standard,regional,long,,6.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,standard,regional,long,,24.75,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_read,standard,regional,long,,0.66,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,regional,long,1h,13.2,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,regional,long,5m,8.25,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,batch,regional,standard,,1.65,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,batch,regional,standard,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,batch,regional,long,,3.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,batch,regional,long,,12.375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,standard,regional,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_read,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,regional,standard,1h,7.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,regional,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,standard,regional,long,,7.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,standard,regional,long,,27,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_read,standard,regional,long,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,regional,long,1h,14.4,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,regional,long,5m,9,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,batch,regional,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,batch,regional,long,,3.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,batch,regional,long,,13.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,input,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,output,standard,regional,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,cache_read,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,cache_write,standard,regional,standard,1h,7.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,cache_write,standard,regional,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,input,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-east-1,output,batch,regional,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,input,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,output,standard,regional,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,cache_read,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,cache_write,standard,regional,standard,1h,7.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,cache_write,standard,regional,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,input,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-west-1,output,batch,regional,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,standard,geo,standard,,3.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,standard,geo,standard,,16.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_read,standard,geo,standard,,0.33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,geo,standard,1h,6.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,geo,standard,5m,4.125,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,standard,geo,long,,6.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,standard,geo,long,,24.75,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_read,standard,geo,long,,0.66,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,geo,long,1h,13.2,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,geo,long,5m,8.25,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,batch,geo,standard,,1.65,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,batch,geo,standard,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,batch,geo,long,,3.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,batch,geo,long,,12.375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,standard,geo,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,standard,geo,standard,,18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_read,standard,geo,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,geo,standard,1h,7.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,geo,standard,5m,4.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,standard,geo,long,,7.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,standard,geo,long,,27,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_read,standard,geo,long,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,geo,long,1h,14.4,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,cache_write,standard,geo,long,5m,9,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,batch,geo,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,batch,geo,standard,,9,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,input,batch,geo,long,,3.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,us-gov-*,output,batch,geo,long,,13.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,standard,global,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,standard,global,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_read,standard,global,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,global,standard,1h,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,global,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,standard,global,long,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,standard,global,long,,22.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_read,standard,global,long,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,global,long,1h,12,2023-09-28,,"litellm 2026-08-06, × 2.0",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,cache_write,standard,global,long,5m,7.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,batch,global,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,batch,global,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-5-20250929-v1:0,*,input,batch,global,long,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-5-20250929-v1:0,*,output,batch,global,long,,11.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-sonnet-4-6,*,input,standard,regional,standard,,3.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,standard,regional,standard,,16.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_read,standard,regional,standard,,0.33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_write,standard,regional,standard,1h,6.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-6,*,cache_write,standard,regional,standard,5m,4.125,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,standard,regional,long,,3.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,standard,regional,long,,16.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_read,standard,regional,long,,0.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_write,standard,regional,long,1h,6.6,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-sonnet-4-6,*,cache_write,standard,regional,long,5m,4.125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,batch,regional,standard,,1.65,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,batch,regional,standard,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,batch,regional,long,,1.65,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,batch,regional,long,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,standard,geo,standard,,3.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,standard,geo,standard,,16.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_read,standard,geo,standard,,0.33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_write,standard,geo,standard,1h,6.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-6,*,cache_write,standard,geo,standard,5m,4.125,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,standard,geo,long,,3.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,standard,geo,long,,16.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_read,standard,geo,long,,0.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_write,standard,geo,long,1h,6.6,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-sonnet-4-6,*,cache_write,standard,geo,long,5m,4.125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,batch,geo,standard,,1.65,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,batch,geo,standard,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,batch,geo,long,,1.65,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,batch,geo,long,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,standard,global,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,standard,global,standard,,15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_read,standard,global,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_write,standard,global,standard,1h,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-4-6,*,cache_write,standard,global,standard,5m,3.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,standard,global,long,,3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,standard,global,long,,15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_read,standard,global,long,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,cache_write,standard,global,long,1h,6,2023-09-28,,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-sonnet-4-6,*,cache_write,standard,global,long,5m,3.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,batch,global,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,batch,global,standard,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,input,batch,global,long,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-4-6,*,output,batch,global,long,,7.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,regional,standard,,2.2,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,regional,standard,,3.3,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,regional,standard,,11,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,regional,standard,,16.5,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,regional,standard,,0.22,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,regional,standard,,0.33,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,regional,standard,1h,4.4,2023-09-28,2026-09-01,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-5,*,cache_write,standard,regional,standard,1h,6.6,2026-09-01,,"genai-prices 2026-08-21, × 2.0",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,regional,standard,5m,2.75,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,regional,standard,5m,4.125,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,regional,long,,2.2,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,regional,long,,3.3,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,regional,long,,11,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,regional,long,,16.5,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,regional,long,,0.22,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,regional,long,,0.33,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,regional,long,1h,4.4,2023-09-28,2026-09-01,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-sonnet-5,*,cache_write,standard,regional,long,1h,6.6,2026-09-01,,"genai-prices 2026-08-21, × 2.0, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,regional,long,5m,2.75,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,regional,long,5m,4.125,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,regional,standard,,1.1,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,regional,standard,,1.65,2026-09-01,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,regional,standard,,5.5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,regional,standard,,8.25,2026-09-01,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,regional,long,,1.1,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,regional,long,,1.65,2026-09-01,,"genai-prices 2026-08-21, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,regional,long,,5.5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,regional,long,,8.25,2026-09-01,,"genai-prices 2026-08-21, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,geo,standard,,2.2,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,geo,standard,,3.3,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,geo,standard,,11,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,geo,standard,,16.5,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,geo,standard,,0.22,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,geo,standard,,0.33,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,geo,standard,1h,4.4,2023-09-28,2026-09-01,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-5,*,cache_write,standard,geo,standard,1h,6.6,2026-09-01,,"genai-prices 2026-08-21, × 2.0",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,geo,standard,5m,2.75,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,geo,standard,5m,4.125,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,geo,long,,2.2,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,geo,long,,3.3,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,geo,long,,11,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,geo,long,,16.5,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,geo,long,,0.22,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,geo,long,,0.33,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,geo,long,1h,4.4,2023-09-28,2026-09-01,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-sonnet-5,*,cache_write,standard,geo,long,1h,6.6,2026-09-01,,"genai-prices 2026-08-21, × 2.0, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,geo,long,5m,2.75,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,geo,long,5m,4.125,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,geo,standard,,1.1,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,geo,standard,,1.65,2026-09-01,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,geo,standard,,5.5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,geo,standard,,8.25,2026-09-01,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,geo,long,,1.1,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,geo,long,,1.65,2026-09-01,,"genai-prices 2026-08-21, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,geo,long,,5.5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,geo,long,,8.25,2026-09-01,,"genai-prices 2026-08-21, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,global,standard,,2,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,global,standard,,3,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,global,standard,,10,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,global,standard,,15,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,global,standard,,0.2,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,global,standard,,0.3,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,global,standard,1h,4,2023-09-28,2026-09-01,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-sonnet-5,*,cache_write,standard,global,standard,1h,6,2026-09-01,,"genai-prices 2026-08-21, × 2.0",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,global,standard,5m,2.5,2023-09-28,2026-09-01,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,global,standard,5m,3.75,2026-09-01,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,global,long,,2,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,standard,global,long,,3,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,global,long,,10,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,standard,global,long,,15,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,global,long,,0.2,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_read,standard,global,long,,0.3,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,global,long,1h,4,2023-09-28,2026-09-01,"litellm 2026-08-06, as for short prompts",DERIVED,2026-08-06
anthropic.claude-sonnet-5,*,cache_write,standard,global,long,1h,6,2026-09-01,,"genai-prices 2026-08-21, × 2.0, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,global,long,5m,2.5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,cache_write,standard,global,long,5m,3.75,2026-09-01,,"genai-prices 2026-08-21, as for short prompts",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,global,standard,,1,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,global,standard,,1.5,2026-09-01,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,global,standard,,5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,global,standard,,7.5,2026-09-01,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,global,long,,1,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,input,batch,global,long,,1.5,2026-09-01,,"genai-prices 2026-08-21, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,global,long,,5,2023-09-28,2026-09-01,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-sonnet-5,*,output,batch,global,long,,7.5,2026-09-01,,"genai-prices 2026-08-21, as for short prompts, × 0.5",DERIVED,2026-08-21
anthropic.claude-v1,*,input,standard,regional,standard,,8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-v1,*,output,standard,regional,standard,,24,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-v1,*,input,batch,regional,standard,,4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-v1,*,output,batch,regional,standard,,12,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-v2:1,*,input,standard,regional,standard,,8,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-v2:1,*,output,standard,regional,standard,,24,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
anthropic.claude-v2:1,*,input,batch,regional,standard,,4,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
anthropic.claude-v2:1,*,output,batch,regional,standard,,12,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-light-text-v14,*,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-light-text-v14,*,output,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-light-text-v14,*,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-light-text-v14,*,output,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-r-plus-v1:0,*,input,standard,regional,standard,,3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-r-plus-v1:0,*,output,standard,regional,standard,,15,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-r-plus-v1:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-r-plus-v1:0,*,output,batch,regional,standard,,7.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-r-v1:0,*,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-r-v1:0,*,output,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-r-v1:0,*,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-r-v1:0,*,output,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-text-v14,*,input,standard,regional,standard,,1.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-text-v14,*,output,standard,regional,standard,,2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.command-text-v14,*,input,batch,regional,standard,,0.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.command-text-v14,*,output,batch,regional,standard,,1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.embed-english-v3,*,input,standard,regional,standard,,0.1,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.embed-english-v3,*,input,batch,regional,standard,,0.05,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.embed-multilingual-v3,*,input,standard,regional,standard,,0.1,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.embed-multilingual-v3,*,input,batch,regional,standard,,0.05,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
cohere.embed-v4:0,*,input,standard,regional,standard,,0.12,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
cohere.embed-v4:0,*,input,batch,regional,standard,,0.06,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.r1-v1:0,*,input,standard,regional,standard,,1.35,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
deepseek.r1-v1:0,*,output,standard,regional,standard,,5.4,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
deepseek.r1-v1:0,*,input,batch,regional,standard,,0.675,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
deepseek.r1-v1:0,*,output,batch,regional,standard,,2.7,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
deepseek.r1-v1:0,*,input,standard,geo,standard,,1.35,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
deepseek.r1-v1:0,*,output,standard,geo,standard,,5.4,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
deepseek.r1-v1:0,*,input,batch,geo,standard,,0.675,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
deepseek.r1-v1:0,*,output,batch,geo,standard,,2.7,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
deepseek.v3-v1:0,*,input,standard,regional,standard,,0.58,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
deepseek.v3-v1:0,*,output,standard,regional,standard,,1.68,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
deepseek.v3-v1:0,*,input,batch,regional,standard,,0.29,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3-v1:0,*,output,batch,regional,standard,,0.84,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3-v1:0,*,input,flex,regional,standard,,0.29,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3-v1:0,*,output,flex,regional,standard,,0.84,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3-v1:0,*,input,priority,regional,standard,,1.015,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
deepseek.v3-v1:0,*,output,priority,regional,standard,,2.94,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,*,input,standard,regional,standard,,0.62,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
deepseek.v3.2,*,output,standard,regional,standard,,1.85,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
deepseek.v3.2,*,input,batch,regional,standard,,0.31,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,output,batch,regional,standard,,0.925,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,input,flex,regional,standard,,0.31,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,output,flex,regional,standard,,0.925,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,input,priority,regional,standard,,1.085,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,*,output,priority,regional,standard,,3.2375,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,ap-northeast-1,input,standard,regional,standard,,0.74,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,ap-northeast-1,output,standard,regional,standard,,2.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,ap-northeast-1,input,batch,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-northeast-1,output,batch,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-northeast-1,input,flex,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-northeast-1,output,flex,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-northeast-1,input,priority,regional,standard,,1.295,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,ap-northeast-1,output,priority,regional,standard,,3.885,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,ap-south-1,input,standard,regional,standard,,0.74,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,ap-south-1,output,standard,regional,standard,,2.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,ap-south-1,input,batch,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-south-1,output,batch,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-south-1,input,flex,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-south-1,output,flex,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-south-1,input,priority,regional,standard,,1.295,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,ap-south-1,output,priority,regional,standard,,3.885,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,ap-southeast-3,input,standard,regional,standard,,0.74,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,ap-southeast-3,output,standard,regional,standard,,2.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,ap-southeast-3,input,batch,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-southeast-3,output,batch,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-southeast-3,input,flex,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-southeast-3,output,flex,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,ap-southeast-3,input,priority,regional,standard,,1.295,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,ap-southeast-3,output,priority,regional,standard,,3.885,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,standard,regional,standard,,0.74,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,standard,regional,standard,,2.22,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,batch,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,batch,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,flex,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,flex,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,priority,regional,standard,,1.295,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,priority,regional,standard,,3.885,2023-09-28,,"litellm 2026-08-06, as across its geography, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,eu-north-1,input,standard,regional,standard,,0.74,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,eu-north-1,output,standard,regional,standard,,2.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,eu-north-1,input,batch,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-north-1,output,batch,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-north-1,input,flex,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-north-1,output,flex,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-north-1,input,priority,regional,standard,,1.295,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,eu-north-1,output,priority,regional,standard,,3.885,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,sa-east-1,input,standard,regional,standard,,0.74,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,sa-east-1,output,standard,regional,standard,,2.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,sa-east-1,input,batch,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,sa-east-1,output,batch,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,sa-east-1,input,flex,regional,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,sa-east-1,output,flex,regional,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,sa-east-1,input,priority,regional,standard,,1.295,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,sa-east-1,output,priority,regional,standard,,3.885,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,*,input,standard,geo,standard,,0.62,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,*,output,standard,geo,standard,,1.85,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,*,input,batch,geo,standard,,0.31,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,output,batch,geo,standard,,0.925,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,input,flex,geo,standard,,0.31,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,output,flex,geo,standard,,0.925,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,*,input,priority,geo,standard,,1.085,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,*,output,priority,geo,standard,,3.2375,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,standard,geo,standard,,0.74,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,eu-*,output,standard,geo,standard,,2.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
deepseek.v3.2,eu-*,input,batch,geo,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,batch,geo,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,flex,geo,standard,,0.37,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,flex,geo,standard,,1.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
deepseek.v3.2,eu-*,input,priority,geo,standard,,1.295,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
deepseek.v3.2,eu-*,output,priority,geo,standard,,3.885,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
google.gemma-3-12b-it,*,input,standard,regional,standard,,0.09,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
google.gemma-3-12b-it,*,output,standard,regional,standard,,0.29,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
google.gemma-3-12b-it,*,input,batch,regional,standard,,0.045,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-12b-it,*,output,batch,regional,standard,,0.145,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-12b-it,*,input,flex,regional,standard,,0.045,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-12b-it,*,output,flex,regional,standard,,0.145,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-12b-it,*,input,priority,regional,standard,,0.1575,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
google.gemma-3-12b-it,*,output,priority,regional,standard,,0.5075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
google.gemma-3-27b-it,*,input,standard,regional,standard,,0.23,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
google.gemma-3-27b-it,*,output,standard,regional,standard,,0.38,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
google.gemma-3-27b-it,*,input,batch,regional,standard,,0.115,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-27b-it,*,output,batch,regional,standard,,0.19,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-27b-it,*,input,flex,regional,standard,,0.115,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-27b-it,*,output,flex,regional,standard,,0.19,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
google.gemma-3-27b-it,*,input,priority,regional,standard,,0.4025,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
google.gemma-3-27b-it,*,output,priority,regional,standard,,0.665,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
google.gemma-3-4b-it,*,input,standard,regional,standard,,0.04,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
google.gemma-3-4b-it,*,output,standard,regional,standard,,0.08,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
google.gemma-3-4b-it,*,input,batch,regional,standard,,0.02,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
google.gemma-3-4b-it,*,output,batch,regional,standard,,0.04,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
google.gemma-3-4b-it,*,input,flex,regional,standard,,0.02,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
google.gemma-3-4b-it,*,output,flex,regional,standard,,0.04,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
google.gemma-3-4b-it,*,input,priority,regional,standard,,0.07,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
google.gemma-3-4b-it,*,output,priority,regional,standard,,0.14,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
google.gemma-4-26b-a4b,*,input,standard,regional,standard,,0.13,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
google.gemma-4-26b-a4b,*,output,standard,regional,standard,,0.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
google.gemma-4-26b-a4b,*,input,batch,regional,standard,,0.065,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-26b-a4b,*,output,batch,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-26b-a4b,*,input,flex,regional,standard,,0.065,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-26b-a4b,*,output,flex,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-26b-a4b,*,input,priority,regional,standard,,0.2275,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
google.gemma-4-26b-a4b,*,output,priority,regional,standard,,0.7,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
google.gemma-4-31b,*,input,standard,regional,standard,,0.14,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
google.gemma-4-31b,*,output,standard,regional,standard,,0.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
google.gemma-4-31b,*,input,batch,regional,standard,,0.07,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-31b,*,output,batch,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-31b,*,input,flex,regional,standard,,0.07,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-31b,*,output,flex,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-31b,*,input,priority,regional,standard,,0.245,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
google.gemma-4-31b,*,output,priority,regional,standard,,0.7,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
google.gemma-4-e2b,*,input,standard,regional,standard,,0.04,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
google.gemma-4-e2b,*,output,standard,regional,standard,,0.08,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
google.gemma-4-e2b,*,input,batch,regional,standard,,0.02,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-e2b,*,output,batch,regional,standard,,0.04,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-e2b,*,input,flex,regional,standard,,0.02,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-e2b,*,output,flex,regional,standard,,0.04,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
google.gemma-4-e2b,*,input,priority,regional,standard,,0.07,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
google.gemma-4-e2b,*,output,priority,regional,standard,,0.14,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
meta.llama2-13b-chat-v1,*,input,standard,regional,standard,,0.75,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama2-13b-chat-v1,*,output,standard,regional,standard,,1,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama2-13b-chat-v1,*,input,batch,regional,standard,,0.375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama2-13b-chat-v1,*,output,batch,regional,standard,,0.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama2-70b-chat-v1,*,input,standard,regional,standard,,1.95,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama2-70b-chat-v1,*,output,standard,regional,standard,,2.56,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama2-70b-chat-v1,*,input,batch,regional,standard,,0.975,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama2-70b-chat-v1,*,output,batch,regional,standard,,1.28,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,input,standard,regional,standard,,5.32,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,output,standard,regional,standard,,16,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,input,batch,regional,standard,,2.66,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,output,batch,regional,standard,,8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,input,standard,geo,standard,,5.32,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,output,standard,geo,standard,,16,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,input,batch,geo,standard,,2.66,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-1-405b-instruct-v1:0,*,output,batch,geo,standard,,8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-1-70b-instruct-v1:0,*,input,standard,regional,standard,,0.72,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,output,standard,regional,standard,,0.72,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,input,batch,regional,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,output,batch,regional,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,input,standard,geo,standard,,0.72,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,output,standard,geo,standard,,0.72,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,input,batch,geo,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-1-70b-instruct-v1:0,*,output,batch,geo,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,input,standard,regional,standard,,0.22,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,output,standard,regional,standard,,0.22,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,input,batch,regional,standard,,0.11,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,output,batch,regional,standard,,0.11,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,input,standard,geo,standard,,0.22,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,output,standard,geo,standard,,0.22,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,input,batch,geo,standard,,0.11,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-1-8b-instruct-v1:0,*,output,batch,geo,standard,,0.11,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,input,standard,regional,standard,,0.16,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,output,standard,regional,standard,,0.16,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,input,batch,regional,standard,,0.08,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,output,batch,regional,standard,,0.08,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,input,standard,geo,standard,,0.16,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,output,standard,geo,standard,,0.16,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,input,batch,geo,standard,,0.08,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-11b-instruct-v1:0,*,output,batch,geo,standard,,0.08,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,input,standard,regional,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,output,standard,regional,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,input,batch,regional,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,output,batch,regional,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,eu-*,input,standard,regional,standard,,0.13,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
meta.llama3-2-1b-instruct-v1:0,eu-*,output,standard,regional,standard,,0.13,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
meta.llama3-2-1b-instruct-v1:0,eu-*,input,batch,regional,standard,,0.065,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
meta.llama3-2-1b-instruct-v1:0,eu-*,output,batch,regional,standard,,0.065,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
meta.llama3-2-1b-instruct-v1:0,*,input,standard,geo,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,output,standard,geo,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,input,batch,geo,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,*,output,batch,geo,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-1b-instruct-v1:0,eu-*,input,standard,geo,standard,,0.13,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-2-1b-instruct-v1:0,eu-*,output,standard,geo,standard,,0.13,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-2-1b-instruct-v1:0,eu-*,input,batch,geo,standard,,0.065,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-2-1b-instruct-v1:0,eu-*,output,batch,geo,standard,,0.065,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-2-3b-instruct-v1:0,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,*,output,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,*,output,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,eu-*,input,standard,regional,standard,,0.19,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
meta.llama3-2-3b-instruct-v1:0,eu-*,output,standard,regional,standard,,0.19,2023-09-28,,"litellm 2026-08-06, as across its geography",DERIVED,2026-08-06
meta.llama3-2-3b-instruct-v1:0,eu-*,input,batch,regional,standard,,0.095,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
meta.llama3-2-3b-instruct-v1:0,eu-*,output,batch,regional,standard,,0.095,2023-09-28,,"litellm 2026-08-06, as across its geography, × 0.5",DERIVED,2026-08-06
meta.llama3-2-3b-instruct-v1:0,*,input,standard,geo,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,*,output,standard,geo,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,*,input,batch,geo,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,*,output,batch,geo,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-2-3b-instruct-v1:0,eu-*,input,standard,geo,standard,,0.19,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-2-3b-instruct-v1:0,eu-*,output,standard,geo,standard,,0.19,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-2-3b-instruct-v1:0,eu-*,input,batch,geo,standard,,0.095,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-2-3b-instruct-v1:0,eu-*,output,batch,geo,standard,,0.095,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-2-90b-instruct-v1:0,*,input,standard,regional,standard,,0.72,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,output,standard,regional,standard,,0.72,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,input,batch,regional,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,output,batch,regional,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,input,standard,geo,standard,,0.72,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,output,standard,geo,standard,,0.72,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,input,batch,geo,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-2-90b-instruct-v1:0,*,output,batch,geo,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,input,standard,regional,standard,,0.72,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,output,standard,regional,standard,,0.72,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,input,batch,regional,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,output,batch,regional,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,input,standard,geo,standard,,0.72,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,output,standard,geo,standard,,0.72,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,input,batch,geo,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-3-70b-instruct-v1:0,*,output,batch,geo,standard,,0.36,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-70b-instruct-v1:0,*,input,standard,regional,standard,,2.65,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-70b-instruct-v1:0,*,output,standard,regional,standard,,3.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-70b-instruct-v1:0,*,input,batch,regional,standard,,1.325,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-70b-instruct-v1:0,*,output,batch,regional,standard,,1.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-70b-instruct-v1:0,ap-south-1,input,standard,regional,standard,,3.18,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,ap-south-1,output,standard,regional,standard,,4.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,ap-south-1,input,batch,regional,standard,,1.59,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,ap-south-1,output,batch,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,ca-central-1,input,standard,regional,standard,,3.05,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,ca-central-1,output,standard,regional,standard,,4.03,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,ca-central-1,input,batch,regional,standard,,1.525,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,ca-central-1,output,batch,regional,standard,,2.015,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-1,input,standard,regional,standard,,2.86,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-1,output,standard,regional,standard,,3.78,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-1,input,batch,regional,standard,,1.43,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-1,output,batch,regional,standard,,1.89,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-2,input,standard,regional,standard,,3.45,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-2,output,standard,regional,standard,,4.55,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-2,input,batch,regional,standard,,1.725,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,eu-west-2,output,batch,regional,standard,,2.275,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,sa-east-1,input,standard,regional,standard,,4.45,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,sa-east-1,output,standard,regional,standard,,5.88,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,sa-east-1,input,batch,regional,standard,,2.225,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,sa-east-1,output,batch,regional,standard,,2.94,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-east-1,input,standard,regional,standard,,2.65,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-east-1,output,standard,regional,standard,,3.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-east-1,input,batch,regional,standard,,1.325,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-east-1,output,batch,regional,standard,,1.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-west-1,input,standard,regional,standard,,2.65,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-west-1,output,standard,regional,standard,,3.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-west-1,input,batch,regional,standard,,1.325,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-70b-instruct-v1:0,us-gov-west-1,output,batch,regional,standard,,1.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,*,input,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-8b-instruct-v1:0,*,output,standard,regional,standard,,0.6,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
meta.llama3-8b-instruct-v1:0,*,input,batch,regional,standard,,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-8b-instruct-v1:0,*,output,batch,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
meta.llama3-8b-instruct-v1:0,ap-south-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,ap-south-1,output,standard,regional,standard,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,ap-south-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,ap-south-1,output,batch,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,ca-central-1,input,standard,regional,standard,,0.35,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,ca-central-1,output,standard,regional,standard,,0.69,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,ca-central-1,input,batch,regional,standard,,0.175,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,ca-central-1,output,batch,regional,standard,,0.345,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-1,input,standard,regional,standard,,0.32,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-1,output,standard,regional,standard,,0.65,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-1,input,batch,regional,standard,,0.16,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-1,output,batch,regional,standard,,0.325,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-2,input,standard,regional,standard,,0.39,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-2,output,standard,regional,standard,,0.78,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-2,input,batch,regional,standard,,0.195,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,eu-west-2,output,batch,regional,standard,,0.39,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,sa-east-1,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,sa-east-1,output,standard,regional,standard,,1.01,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,sa-east-1,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,sa-east-1,output,batch,regional,standard,,0.505,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-east-1,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-east-1,output,standard,regional,standard,,2.65,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-east-1,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-east-1,output,batch,regional,standard,,1.325,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-west-1,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-west-1,output,standard,regional,standard,,2.65,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-west-1,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama3-8b-instruct-v1:0,us-gov-west-1,output,batch,regional,standard,,1.325,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
meta.llama4-maverick-17b-instruct-v1:0,*,input,standard,regional,standard,,0.24,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,output,standard,regional,standard,,0.97,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,input,batch,regional,standard,,0.12,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,output,batch,regional,standard,,0.485,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,input,standard,geo,standard,,0.24,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,output,standard,geo,standard,,0.97,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,input,batch,geo,standard,,0.12,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-maverick-17b-instruct-v1:0,*,output,batch,geo,standard,,0.485,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,input,standard,regional,standard,,0.17,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,output,standard,regional,standard,,0.66,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,input,batch,regional,standard,,0.085,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,output,batch,regional,standard,,0.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,input,standard,geo,standard,,0.17,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,output,standard,geo,standard,,0.66,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,input,batch,geo,standard,,0.085,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
meta.llama4-scout-17b-instruct-v1:0,*,output,batch,geo,standard,,0.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
minimax.minimax-m2,*,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
minimax.minimax-m2,*,output,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
minimax.minimax-m2,*,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2,*,output,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2,*,input,flex,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2,*,output,flex,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2,*,input,priority,regional,standard,,0.525,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2,*,output,priority,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,*,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
minimax.minimax-m2.1,*,output,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
minimax.minimax-m2.1,*,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,*,output,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,*,input,flex,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,*,output,flex,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,*,input,priority,regional,standard,,0.525,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,*,output,priority,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-northeast-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-south-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,ap-south-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,ap-south-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-south-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-south-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-south-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-south-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-south-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,ap-southeast-3,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-central-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-central-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-central-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-central-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-central-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-central-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-central-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-central-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-north-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-north-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-north-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-north-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-north-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-north-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-north-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-north-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-south-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-south-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-south-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-south-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-south-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-south-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-south-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-south-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-west-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-west-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-2,input,standard,regional,standard,,0.47,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-west-2,output,standard,regional,standard,,1.86,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,eu-west-2,input,batch,regional,standard,,0.235,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-2,output,batch,regional,standard,,0.93,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-2,input,flex,regional,standard,,0.235,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-2,output,flex,regional,standard,,0.93,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-2,input,priority,regional,standard,,0.8225,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,eu-west-2,output,priority,regional,standard,,3.255,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,sa-east-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,sa-east-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.1,sa-east-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,sa-east-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,sa-east-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,sa-east-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.1,sa-east-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.1,sa-east-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,*,input,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
minimax.minimax-m2.5,*,output,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
minimax.minimax-m2.5,*,input,batch,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,*,output,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,*,input,flex,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,*,output,flex,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,*,input,priority,regional,standard,,0.525,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,*,output,priority,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-northeast-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-south-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-south-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-south-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-south-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-south-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-south-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-south-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-south-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,input,standard,regional,standard,,0.309,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,output,standard,regional,standard,,1.236,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,input,batch,regional,standard,,0.1545,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,output,batch,regional,standard,,0.618,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,input,flex,regional,standard,,0.1545,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,output,flex,regional,standard,,0.618,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,input,priority,regional,standard,,0.54075,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-2,output,priority,regional,standard,,2.163,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,ap-southeast-3,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-central-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-central-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-central-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-central-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-central-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-central-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-central-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-central-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-north-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-north-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-north-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-north-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-north-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-north-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-north-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-north-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-south-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-south-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-south-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-south-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-south-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-south-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-south-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-south-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-west-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-west-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-2,input,standard,regional,standard,,0.47,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-west-2,output,standard,regional,standard,,1.86,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,eu-west-2,input,batch,regional,standard,,0.235,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-2,output,batch,regional,standard,,0.93,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-2,input,flex,regional,standard,,0.235,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-2,output,flex,regional,standard,,0.93,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-2,input,priority,regional,standard,,0.8225,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,eu-west-2,output,priority,regional,standard,,3.255,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,sa-east-1,input,standard,regional,standard,,0.36,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,sa-east-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
minimax.minimax-m2.5,sa-east-1,input,batch,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,sa-east-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,sa-east-1,input,flex,regional,standard,,0.18,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,sa-east-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
minimax.minimax-m2.5,sa-east-1,input,priority,regional,standard,,0.63,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
minimax.minimax-m2.5,sa-east-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
mistral.devstral-2-123b,*,input,standard,regional,standard,,0.4,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.devstral-2-123b,*,output,standard,regional,standard,,2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.devstral-2-123b,*,input,batch,regional,standard,,0.2,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.devstral-2-123b,*,output,batch,regional,standard,,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.magistral-small-2509,*,input,standard,regional,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.magistral-small-2509,*,output,standard,regional,standard,,1.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.magistral-small-2509,*,input,batch,regional,standard,,0.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.magistral-small-2509,*,output,batch,regional,standard,,0.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.ministral-3-14b-instruct,*,input,standard,regional,standard,,0.2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.ministral-3-14b-instruct,*,output,standard,regional,standard,,0.2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.ministral-3-14b-instruct,*,input,batch,regional,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.ministral-3-14b-instruct,*,output,batch,regional,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.ministral-3-3b-instruct,*,input,standard,regional,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.ministral-3-3b-instruct,*,output,standard,regional,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.ministral-3-3b-instruct,*,input,batch,regional,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.ministral-3-3b-instruct,*,output,batch,regional,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.ministral-3-8b-instruct,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.ministral-3-8b-instruct,*,output,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.ministral-3-8b-instruct,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.ministral-3-8b-instruct,*,output,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.mistral-7b-instruct-v0:2,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.mistral-7b-instruct-v0:2,*,output,standard,regional,standard,,0.2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.mistral-7b-instruct-v0:2,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.mistral-7b-instruct-v0:2,*,output,batch,regional,standard,,0.1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.mistral-7b-instruct-v0:2,eu-west-3,input,standard,regional,standard,,0.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mistral-7b-instruct-v0:2,eu-west-3,output,standard,regional,standard,,0.26,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mistral-7b-instruct-v0:2,eu-west-3,input,batch,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mistral-7b-instruct-v0:2,eu-west-3,output,batch,regional,standard,,0.13,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mistral-large-2402-v1:0,*,input,standard,regional,standard,,4,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
mistral.mistral-large-2402-v1:0,*,output,standard,regional,standard,,12,2023-09-28,,genai-prices 2026-08-21,SINGLE_SOURCE,2026-08-21
mistral.mistral-large-2402-v1:0,*,input,batch,regional,standard,,2,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
mistral.mistral-large-2402-v1:0,*,output,batch,regional,standard,,6,2023-09-28,,"genai-prices 2026-08-21, × 0.5",DERIVED,2026-08-21
mistral.mistral-large-2402-v1:0,eu-west-3,input,standard,regional,standard,,10.4,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mistral-large-2402-v1:0,eu-west-3,output,standard,regional,standard,,31.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mistral-large-2402-v1:0,eu-west-3,input,batch,regional,standard,,5.2,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mistral-large-2402-v1:0,eu-west-3,output,batch,regional,standard,,15.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mistral-large-2407-v1:0,*,input,standard,regional,standard,,3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mistral-large-2407-v1:0,*,output,standard,regional,standard,,9,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mistral-large-2407-v1:0,*,input,batch,regional,standard,,1.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mistral-large-2407-v1:0,*,output,batch,regional,standard,,4.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mistral-large-3-675b-instruct,*,input,standard,regional,standard,,0.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,output,standard,regional,standard,,1.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,input,batch,regional,standard,,0.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,output,batch,regional,standard,,0.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,input,flex,regional,standard,,0.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,output,flex,regional,standard,,0.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,input,priority,regional,standard,,0.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
mistral.mistral-large-3-675b-instruct,*,output,priority,regional,standard,,2.625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
mistral.mistral-small-2402-v1:0,*,input,standard,regional,standard,,1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.mistral-small-2402-v1:0,*,output,standard,regional,standard,,3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.mistral-small-2402-v1:0,*,input,batch,regional,standard,,0.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.mistral-small-2402-v1:0,*,output,batch,regional,standard,,1.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.mixtral-8x7b-instruct-v0:1,*,input,standard,regional,standard,,0.45,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.mixtral-8x7b-instruct-v0:1,*,output,standard,regional,standard,,0.7,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.mixtral-8x7b-instruct-v0:1,*,input,batch,regional,standard,,0.225,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.mixtral-8x7b-instruct-v0:1,*,output,batch,regional,standard,,0.35,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.mixtral-8x7b-instruct-v0:1,eu-west-3,input,standard,regional,standard,,0.59,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mixtral-8x7b-instruct-v0:1,eu-west-3,output,standard,regional,standard,,0.91,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
mistral.mixtral-8x7b-instruct-v0:1,eu-west-3,input,batch,regional,standard,,0.295,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.mixtral-8x7b-instruct-v0:1,eu-west-3,output,batch,regional,standard,,0.455,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
mistral.pixtral-large-2502-v1:0,*,input,standard,regional,standard,,2,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,output,standard,regional,standard,,6,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,input,batch,regional,standard,,1,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,output,batch,regional,standard,,3,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,input,standard,geo,standard,,2,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,output,standard,geo,standard,,6,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,input,batch,geo,standard,,1,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.pixtral-large-2502-v1:0,*,output,batch,geo,standard,,3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.voxtral-mini-3b-2507,*,input,standard,regional,standard,,0.04,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.voxtral-mini-3b-2507,*,output,standard,regional,standard,,0.04,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
mistral.voxtral-mini-3b-2507,*,input,batch,regional,standard,,0.02,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.voxtral-mini-3b-2507,*,output,batch,regional,standard,,0.02,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
mistral.voxtral-small-24b-2507,*,input,standard,regional,standard,,0.1,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.voxtral-small-24b-2507,*,output,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
mistral.voxtral-small-24b-2507,*,input,batch,regional,standard,,0.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
mistral.voxtral-small-24b-2507,*,output,batch,regional,standard,,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
moonshot.kimi-k2-thinking,*,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
moonshot.kimi-k2-thinking,*,output,standard,regional,standard,,2.5,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
moonshot.kimi-k2-thinking,*,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,*,output,batch,regional,standard,,1.25,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,*,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,*,output,flex,regional,standard,,1.25,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,*,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,*,output,priority,regional,standard,,4.375,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,input,standard,regional,standard,,0.73,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,output,standard,regional,standard,,3.03,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,input,batch,regional,standard,,0.365,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,output,batch,regional,standard,,1.515,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,input,flex,regional,standard,,0.365,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,output,flex,regional,standard,,1.515,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,input,priority,regional,standard,,1.2775,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-northeast-1,output,priority,regional,standard,,5.3025,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,input,standard,regional,standard,,0.71,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,output,standard,regional,standard,,2.94,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,input,batch,regional,standard,,0.355,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,output,batch,regional,standard,,1.47,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,input,flex,regional,standard,,0.355,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,output,flex,regional,standard,,1.47,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,input,priority,regional,standard,,1.2425,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,ap-south-1,output,priority,regional,standard,,5.145,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,input,standard,regional,standard,,0.73,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,output,standard,regional,standard,,3.03,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,input,batch,regional,standard,,0.365,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,output,batch,regional,standard,,1.515,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,input,flex,regional,standard,,0.365,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,output,flex,regional,standard,,1.515,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,input,priority,regional,standard,,1.2775,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshot.kimi-k2-thinking,sa-east-1,output,priority,regional,standard,,5.3025,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,*,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
moonshotai.kimi-k2.5,*,output,standard,regional,standard,,3,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
moonshotai.kimi-k2.5,*,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,*,output,batch,regional,standard,,1.5,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,*,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,*,output,flex,regional,standard,,1.5,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,*,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,*,output,priority,regional,standard,,5.25,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,input,standard,regional,standard,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,output,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,input,batch,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,output,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,input,flex,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,output,flex,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,input,priority,regional,standard,,1.26,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-northeast-1,output,priority,regional,standard,,6.3,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,input,standard,regional,standard,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,output,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,input,batch,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,output,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,input,flex,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,output,flex,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,input,priority,regional,standard,,1.26,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-south-1,output,priority,regional,standard,,6.3,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,input,standard,regional,standard,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,output,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,input,batch,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,output,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,input,flex,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,output,flex,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,input,priority,regional,standard,,1.26,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,ap-southeast-3,output,priority,regional,standard,,6.3,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,input,standard,regional,standard,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,output,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,input,batch,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,output,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,input,flex,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,output,flex,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,input,priority,regional,standard,,1.26,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,eu-north-1,output,priority,regional,standard,,6.3,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,input,standard,regional,standard,,0.72,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,output,standard,regional,standard,,3.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,input,batch,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,output,batch,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,input,flex,regional,standard,,0.36,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,output,flex,regional,standard,,1.8,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,input,priority,regional,standard,,1.26,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
moonshotai.kimi-k2.5,sa-east-1,output,priority,regional,standard,,6.3,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,input,standard,regional,standard,,0.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,output,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,input,batch,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,output,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,input,flex,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,output,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,input,priority,regional,standard,,0.35,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
nvidia.nemotron-nano-12b-v2,*,output,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
nvidia.nemotron-nano-3-30b,*,input,standard,regional,standard,,0.06,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
nvidia.nemotron-nano-3-30b,*,output,standard,regional,standard,,0.24,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
nvidia.nemotron-nano-3-30b,*,input,batch,regional,standard,,0.03,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-3-30b,*,output,batch,regional,standard,,0.12,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-3-30b,*,input,flex,regional,standard,,0.03,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-3-30b,*,output,flex,regional,standard,,0.12,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-3-30b,*,input,priority,regional,standard,,0.105,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
nvidia.nemotron-nano-3-30b,*,output,priority,regional,standard,,0.42,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,input,standard,regional,standard,,0.06,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,output,standard,regional,standard,,0.23,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,input,batch,regional,standard,,0.03,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,output,batch,regional,standard,,0.115,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,input,flex,regional,standard,,0.03,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,output,flex,regional,standard,,0.115,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,input,priority,regional,standard,,0.105,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
nvidia.nemotron-nano-9b-v2,*,output,priority,regional,standard,,0.4025,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
nvidia.nemotron-super-3-120b,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
nvidia.nemotron-super-3-120b,*,output,standard,regional,standard,,0.65,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
nvidia.nemotron-super-3-120b,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-super-3-120b,*,output,batch,regional,standard,,0.325,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-super-3-120b,*,input,flex,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-super-3-120b,*,output,flex,regional,standard,,0.325,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
nvidia.nemotron-super-3-120b,*,input,priority,regional,standard,,0.2625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
nvidia.nemotron-super-3-120b,*,output,priority,regional,standard,,1.1375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.4,*,input,standard,regional,standard,,2.75,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-5.4,*,output,standard,regional,standard,,16.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-5.4,*,cache_read,standard,regional,standard,,0.275,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-5.4,*,input,batch,regional,standard,,1.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.4,*,output,batch,regional,standard,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.4,*,input,flex,regional,standard,,1.375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.4,*,output,flex,regional,standard,,8.25,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.4,*,cache_read,flex,regional,standard,,0.1375,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.4,*,input,priority,regional,standard,,4.8125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.4,*,output,priority,regional,standard,,28.875,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.4,*,cache_read,priority,regional,standard,,0.48125,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.5,*,input,standard,regional,standard,,5.5,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-5.5,*,output,standard,regional,standard,,33,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-5.5,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-5.5,*,input,batch,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.5,*,output,batch,regional,standard,,16.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.5,*,input,flex,regional,standard,,2.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.5,*,output,flex,regional,standard,,16.5,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.5,*,cache_read,flex,regional,standard,,0.275,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-5.5,*,input,priority,regional,standard,,9.625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.5,*,output,priority,regional,standard,,57.75,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.5,*,cache_read,priority,regional,standard,,0.9625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-5.6-luna,*,input,standard,regional,standard,,0.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-luna,*,output,standard,regional,standard,,1.32,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-luna,*,cache_read,standard,regional,standard,,0.022,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-luna,*,cache_write,standard,regional,standard,30m,0.275,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-luna,*,input,batch,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,output,batch,regional,standard,,0.66,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,input,flex,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,output,flex,regional,standard,,0.66,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,cache_read,flex,regional,standard,,0.011,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,cache_write,flex,regional,standard,30m,0.1375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,input,priority,regional,standard,,0.385,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,output,priority,regional,standard,,2.31,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,cache_read,priority,regional,standard,,0.0385,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-luna,*,cache_write,priority,regional,standard,30m,0.48125,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,input,standard,regional,standard,,5.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-sol,*,output,standard,regional,standard,,33,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-sol,*,cache_read,standard,regional,standard,,0.55,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-sol,*,cache_write,standard,regional,standard,30m,6.875,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-sol,*,input,batch,regional,standard,,2.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,output,batch,regional,standard,,16.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,input,flex,regional,standard,,2.75,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,output,flex,regional,standard,,16.5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,cache_read,flex,regional,standard,,0.275,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,cache_write,flex,regional,standard,30m,3.4375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,input,priority,regional,standard,,9.625,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,output,priority,regional,standard,,57.75,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,cache_read,priority,regional,standard,,0.9625,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-sol,*,cache_write,priority,regional,standard,30m,12.03125,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,input,standard,regional,standard,,2.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-terra,*,output,standard,regional,standard,,13.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-terra,*,cache_read,standard,regional,standard,,0.22,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-terra,*,cache_write,standard,regional,standard,30m,2.75,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-5.6-terra,*,input,batch,regional,standard,,1.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,output,batch,regional,standard,,6.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,input,flex,regional,standard,,1.1,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,output,flex,regional,standard,,6.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,cache_read,flex,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,cache_write,flex,regional,standard,30m,1.375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,input,priority,regional,standard,,3.85,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,output,priority,regional,standard,,23.1,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,cache_read,priority,regional,standard,,0.385,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-5.6-terra,*,cache_write,priority,regional,standard,30m,4.8125,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-oss-120b-1:0,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-oss-120b-1:0,*,output,standard,regional,standard,,0.6,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-oss-120b-1:0,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-120b-1:0,*,output,batch,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-120b-1:0,*,input,flex,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-120b-1:0,*,output,flex,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-120b-1:0,*,input,priority,regional,standard,,0.2625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-oss-120b-1:0,*,output,priority,regional,standard,,1.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-oss-20b-1:0,*,input,standard,regional,standard,,0.07,2023-09-28,,genai-prices 2026-08-21; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-oss-20b-1:0,*,output,standard,regional,standard,,0.3,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
openai.gpt-oss-20b-1:0,*,input,batch,regional,standard,,0.035,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-20b-1:0,*,output,batch,regional,standard,,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-20b-1:0,*,input,flex,regional,standard,,0.035,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-20b-1:0,*,output,flex,regional,standard,,0.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
openai.gpt-oss-20b-1:0,*,input,priority,regional,standard,,0.1225,2023-09-28,,"genai-prices 2026-08-21; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-oss-20b-1:0,*,output,priority,regional,standard,,0.525,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
openai.gpt-oss-safeguard-120b,*,input,standard,regional,standard,,0.15,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
openai.gpt-oss-safeguard-120b,*,output,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
openai.gpt-oss-safeguard-120b,*,input,flex,regional,standard,,0.075,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
openai.gpt-oss-safeguard-120b,*,output,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
openai.gpt-oss-safeguard-120b,*,input,priority,regional,standard,,0.2625,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
openai.gpt-oss-safeguard-120b,*,output,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
openai.gpt-oss-safeguard-20b,*,input,standard,regional,standard,,0.075,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-oss-safeguard-20b,*,output,standard,regional,standard,,0.3,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
openai.gpt-oss-safeguard-20b,*,input,flex,regional,standard,,0.0375,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-oss-safeguard-20b,*,output,flex,regional,standard,,0.15,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
openai.gpt-oss-safeguard-20b,*,input,priority,regional,standard,,0.13125,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
openai.gpt-oss-safeguard-20b,*,output,priority,regional,standard,,0.525,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,input,standard,regional,standard,,0.22,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,output,standard,regional,standard,,0.88,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,input,batch,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,output,batch,regional,standard,,0.44,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,input,flex,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,output,flex,regional,standard,,0.44,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,input,priority,regional,standard,,0.385,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
qwen.qwen3-235b-a22b-2507-v1:0,*,output,priority,regional,standard,,1.54,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
qwen.qwen3-32b-v1:0,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
qwen.qwen3-32b-v1:0,*,output,standard,regional,standard,,0.6,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
qwen.qwen3-32b-v1:0,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-32b-v1:0,*,output,batch,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-32b-v1:0,*,input,flex,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-32b-v1:0,*,output,flex,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-32b-v1:0,*,input,priority,regional,standard,,0.2625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
qwen.qwen3-32b-v1:0,*,output,priority,regional,standard,,1.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,input,standard,regional,standard,,0.15,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,output,standard,regional,standard,,0.6,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,input,batch,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,output,batch,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,input,flex,regional,standard,,0.075,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,output,flex,regional,standard,,0.3,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,input,priority,regional,standard,,0.2625,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
qwen.qwen3-coder-30b-a3b-v1:0,*,output,priority,regional,standard,,1.05,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
qwen.qwen3-coder-480b-a35b-v1:0,*,input,standard,regional,standard,,0.22,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
qwen.qwen3-coder-480b-a35b-v1:0,*,output,standard,regional,standard,,1.8,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-21
qwen.qwen3-coder-480b-a35b-v1:0,*,input,batch,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-480b-a35b-v1:0,*,output,batch,regional,standard,,0.9,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-coder-480b-a35b-v1:0,*,input,flex,regional,standard,,0.11,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-480b-a35b-v1:0,*,output,flex,regional,standard,,0.9,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-21
qwen.qwen3-coder-480b-a35b-v1:0,*,input,priority,regional,standard,,0.385,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-480b-a35b-v1:0,*,output,priority,regional,standard,,3.15,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-21
qwen.qwen3-coder-next,*,input,standard,regional,standard,,0.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,*,output,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,*,input,batch,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,*,output,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,*,input,flex,regional,standard,,0.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,*,output,flex,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,*,input,priority,regional,standard,,0.875,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,*,output,priority,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-northeast-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-south-1,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,ap-south-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,ap-south-1,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-south-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-south-1,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-south-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-south-1,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-south-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,ap-southeast-3,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-central-1,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-central-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-central-1,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-central-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-central-1,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-central-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-central-1,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-central-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-south-1,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-south-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-south-1,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-south-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-south-1,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-south-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-south-1,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-south-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-1,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-west-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-west-1,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-1,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-1,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-2,input,standard,regional,standard,,0.78,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-west-2,output,standard,regional,standard,,1.86,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,eu-west-2,input,batch,regional,standard,,0.39,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-2,output,batch,regional,standard,,0.93,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-2,input,flex,regional,standard,,0.39,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-2,output,flex,regional,standard,,0.93,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-2,input,priority,regional,standard,,1.365,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,eu-west-2,output,priority,regional,standard,,3.255,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,sa-east-1,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,sa-east-1,output,standard,regional,standard,,1.44,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-coder-next,sa-east-1,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,sa-east-1,output,batch,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,sa-east-1,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,sa-east-1,output,flex,regional,standard,,0.72,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-coder-next,sa-east-1,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-coder-next,sa-east-1,output,priority,regional,standard,,2.52,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-next-80b-a3b,*,input,standard,regional,standard,,0.15,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-next-80b-a3b,*,output,standard,regional,standard,,1.2,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
qwen.qwen3-next-80b-a3b,*,input,batch,regional,standard,,0.075,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-next-80b-a3b,*,output,batch,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-next-80b-a3b,*,input,flex,regional,standard,,0.075,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-next-80b-a3b,*,output,flex,regional,standard,,0.6,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
qwen.qwen3-next-80b-a3b,*,input,priority,regional,standard,,0.2625,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-next-80b-a3b,*,output,priority,regional,standard,,2.1,2023-09-28,,"litellm 2026-08-06, × 1.75",DERIVED,2026-08-06
qwen.qwen3-vl-235b-a22b,*,input,standard,regional,standard,,0.53,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,output,standard,regional,standard,,2.66,2023-09-28,,genai-prices 2026-08-21; litellm 2026-08-06,AGREED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,input,batch,regional,standard,,0.265,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,output,batch,regional,standard,,1.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,input,flex,regional,standard,,0.265,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,output,flex,regional,standard,,1.33,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 0.5",DERIVED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,input,priority,regional,standard,,0.9275,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
qwen.qwen3-vl-235b-a22b,*,output,priority,regional,standard,,4.655,2023-09-28,,"genai-prices 2026-08-21; litellm 2026-08-06, × 1.75",DERIVED,2026-08-21
twelvelabs.marengo-embed-2-7-v1:0,*,input,standard,regional,standard,,70,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
twelvelabs.marengo-embed-2-7-v1:0,*,input,batch,regional,standard,,35,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
twelvelabs.marengo-embed-2-7-v1:0,*,input,standard,geo,standard,,70,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
twelvelabs.marengo-embed-2-7-v1:0,*,input,batch,geo,standard,,35,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
twelvelabs.pegasus-1-2-v1:0,*,output,standard,regional,standard,,7.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
twelvelabs.pegasus-1-2-v1:0,*,output,standard,geo,standard,,7.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
writer.palmyra-x4-v1:0,*,input,standard,regional,standard,,2.5,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
writer.palmyra-x4-v1:0,*,output,standard,regional,standard,,10,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
writer.palmyra-x4-v1:0,*,input,batch,regional,standard,,1.25,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
writer.palmyra-x4-v1:0,*,output,batch,regional,standard,,5,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
writer.palmyra-x4-v1:0,*,input,standard,geo,standard,,2.5,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
writer.palmyra-x4-v1:0,*,output,standard,geo,standard,,10,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
writer.palmyra-x4-v1:0,*,input,batch,geo,standard,,1.25,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
writer.palmyra-x4-v1:0,*,output,batch,geo,standard,,5,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
writer.palmyra-x5-v1:0,*,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
writer.palmyra-x5-v1:0,*,output,standard,regional,standard,,6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
writer.palmyra-x5-v1:0,*,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
writer.palmyra-x5-v1:0,*,output,batch,regional,standard,,3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
writer.palmyra-x5-v1:0,*,input,standard,geo,standard,,0.6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
writer.palmyra-x5-v1:0,*,output,standard,geo,standard,,6,2023-09-28,,litellm 2026-08-06,SINGLE_SOURCE,2026-08-06
writer.palmyra-x5-v1:0,*,input,batch,geo,standard,,0.3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
writer.palmyra-x5-v1:0,*,output,batch,geo,standard,,3,2023-09-28,,"litellm 2026-08-06, × 0.5",DERIVED,2026-08-06
xai.grok-4.3,*,input,standard,regional,standard,,1.25,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
xai.grok-4.3,*,output,standard,regional,standard,,2.5,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
xai.grok-4.3,*,cache_read,standard,regional,standard,,0.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
xai.grok-4.3,*,input,batch,regional,standard,,0.625,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
xai.grok-4.3,*,output,batch,regional,standard,,1.25,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
xai.grok-4.3,*,input,flex,regional,standard,,0.625,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
xai.grok-4.3,*,output,flex,regional,standard,,1.25,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
xai.grok-4.3,*,cache_read,flex,regional,standard,,0.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
xai.grok-4.3,*,input,priority,regional,standard,,2.1875,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
xai.grok-4.3,*,output,priority,regional,standard,,4.375,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
xai.grok-4.3,*,cache_read,priority,regional,standard,,0.35,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
zai.glm-4.7,*,input,standard,regional,standard,,0.6,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
zai.glm-4.7,*,output,standard,regional,standard,,2.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
zai.glm-4.7,*,input,batch,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7,*,output,batch,regional,standard,,1.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7,*,input,flex,regional,standard,,0.3,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7,*,output,flex,regional,standard,,1.1,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7,*,input,priority,regional,standard,,1.05,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
zai.glm-4.7,*,output,priority,regional,standard,,3.85,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
zai.glm-4.7-flash,*,input,standard,regional,standard,,0.07,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
zai.glm-4.7-flash,*,output,standard,regional,standard,,0.4,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
zai.glm-4.7-flash,*,input,batch,regional,standard,,0.035,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7-flash,*,output,batch,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7-flash,*,input,flex,regional,standard,,0.035,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7-flash,*,output,flex,regional,standard,,0.2,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-4.7-flash,*,input,priority,regional,standard,,0.1225,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
zai.glm-4.7-flash,*,output,priority,regional,standard,,0.7,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
zai.glm-5,*,input,standard,regional,standard,,1,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
zai.glm-5,*,output,standard,regional,standard,,3.2,2023-09-28,,litellm 2026-08-06; models.dev 2026-07-02,AGREED,2026-08-06
zai.glm-5,*,input,batch,regional,standard,,0.5,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-5,*,output,batch,regional,standard,,1.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-5,*,input,flex,regional,standard,,0.5,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-5,*,output,flex,regional,standard,,1.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 0.5",DERIVED,2026-08-06
zai.glm-5,*,input,priority,regional,standard,,1.75,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
zai.glm-5,*,output,priority,regional,standard,,5.6,2023-09-28,,"litellm 2026-08-06; models.dev 2026-07-02, × 1.75",DERIVED,2026-08-06
\.

copy pricing.disagreements (model, field, source, usd_per_million, other_source, other_usd_per_million, note) from stdin with (format csv);
amazon.nova-2-lite-v1:0,input,litellm,0.3,models.dev,0.33,ratio 1.1
amazon.nova-2-lite-v1:0,output,litellm,2.5,models.dev,2.75,ratio 1.1
amazon.titan-embed-text-v2:0,input,litellm,0.02,genai-prices,0.1,ratio 5
amazon.titan-text-express-v1,input,litellm,1.3,genai-prices,0.2,ratio 0.1538
amazon.titan-text-express-v1,output,litellm,1.7,genai-prices,0.6,ratio 0.3529
amazon.titan-text-lite-v1,input,litellm,0.3,genai-prices,0.15,ratio 0.5
amazon.titan-text-lite-v1,output,litellm,0.4,genai-prices,0.2,ratio 0.5
anthropic.claude-fable-5,cache_read,litellm,1.0,genai-prices,1.1,ratio 1.1
anthropic.claude-fable-5,cache_write_5m,litellm,12.5,genai-prices,13.75,ratio 1.1
anthropic.claude-fable-5,input,litellm,10.0,genai-prices,11,ratio 1.1
anthropic.claude-fable-5,output,litellm,50.0,genai-prices,55,ratio 1.1
anthropic.claude-haiku-4-5-20251001-v1:0,cache_read,litellm,0.1,genai-prices,0.11,ratio 1.1
anthropic.claude-haiku-4-5-20251001-v1:0,cache_write_5m,litellm,1.25,genai-prices,1.375,ratio 1.1
anthropic.claude-haiku-4-5-20251001-v1:0,input,litellm,1.0,genai-prices,1.1,ratio 1.1
anthropic.claude-haiku-4-5-20251001-v1:0,output,litellm,5.0,genai-prices,5.5,ratio 1.1
anthropic.claude-opus-4-5-20251101-v1:0,cache_read,litellm,0.5,genai-prices,0.55,ratio 1.1
anthropic.claude-opus-4-5-20251101-v1:0,cache_write_5m,litellm,6.25,genai-prices,6.875,ratio 1.1
anthropic.claude-opus-4-5-20251101-v1:0,input,litellm,5.0,genai-prices,5.5,ratio 1.1
anthropic.claude-opus-4-5-20251101-v1:0,output,litellm,25.0,genai-prices,27.5,ratio 1.1
anthropic.claude-opus-4-6-v1,cache_read,litellm,0.5,genai-prices,0.55,ratio 1.1
anthropic.claude-opus-4-6-v1,cache_write_5m,litellm,6.25,genai-prices,6.875,ratio 1.1
anthropic.claude-opus-4-6-v1,input,litellm,5.0,genai-prices,5.5,ratio 1.1
anthropic.claude-opus-4-6-v1,output,litellm,25.0,genai-prices,27.5,ratio 1.1
anthropic.claude-opus-4-7,cache_read,litellm,0.5,genai-prices,0.55,ratio 1.1
anthropic.claude-opus-4-7,cache_write_5m,litellm,6.25,genai-prices,6.875,ratio 1.1
anthropic.claude-opus-4-7,input,litellm,5.0,genai-prices,5.5,ratio 1.1
anthropic.claude-opus-4-7,output,litellm,25.0,genai-prices,27.5,ratio 1.1
anthropic.claude-opus-4-8,cache_read,litellm,0.5,genai-prices,0.55,ratio 1.1
anthropic.claude-opus-4-8,cache_write_5m,litellm,6.25,genai-prices,6.875,ratio 1.1
anthropic.claude-opus-4-8,input,litellm,5.0,genai-prices,5.5,ratio 1.1
anthropic.claude-opus-4-8,output,litellm,25.0,genai-prices,27.5,ratio 1.1
anthropic.claude-opus-5,cache_read,litellm,0.5,genai-prices,0.55,ratio 1.1
anthropic.claude-opus-5,cache_write_5m,litellm,6.25,genai-prices,6.875,ratio 1.1
anthropic.claude-opus-5,input,litellm,5.0,genai-prices,5.5,ratio 1.1
anthropic.claude-opus-5,output,litellm,25.0,genai-prices,27.5,ratio 1.1
anthropic.claude-sonnet-4-5-20250929-v1:0,cache_read,litellm,0.3,genai-prices,0.33,ratio 1.1
anthropic.claude-sonnet-4-5-20250929-v1:0,cache_write_5m,litellm,3.75,genai-prices,4.125,ratio 1.1
anthropic.claude-sonnet-4-5-20250929-v1:0,input,litellm,3.0,genai-prices,3.3,ratio 1.1
anthropic.claude-sonnet-4-5-20250929-v1:0,output,litellm,15.0,genai-prices,16.5,ratio 1.1
anthropic.claude-sonnet-4-6,cache_read,litellm,0.3,genai-prices,0.33,ratio 1.1
anthropic.claude-sonnet-4-6,cache_write_5m,litellm,3.75,genai-prices,4.125,ratio 1.1
anthropic.claude-sonnet-4-6,input,litellm,3.0,genai-prices,3.3,ratio 1.1
anthropic.claude-sonnet-4-6,output,litellm,15.0,genai-prices,16.5,ratio 1.1
anthropic.claude-sonnet-5,cache_read,litellm,0.2,genai-prices,0.22,ratio 1.1
anthropic.claude-sonnet-5,cache_write_5m,litellm,2.5,genai-prices,2.75,ratio 1.1
anthropic.claude-sonnet-5,input,litellm,2.0,genai-prices,2.2,ratio 1.1
anthropic.claude-sonnet-5,output,litellm,10.0,genai-prices,11,ratio 1.1
apac.amazon.nova-lite-v1:0,input,litellm,0.063,genai-prices,0.06,ratio 0.9524
apac.amazon.nova-lite-v1:0,output,litellm,0.252,genai-prices,0.24,ratio 0.9524
apac.amazon.nova-micro-v1:0,input,litellm,0.037,genai-prices,0.035,ratio 0.9459
apac.amazon.nova-micro-v1:0,output,litellm,0.148,genai-prices,0.14,ratio 0.9459
apac.amazon.nova-pro-v1:0,input,litellm,0.84,genai-prices,0.8,ratio 0.9524
apac.amazon.nova-pro-v1:0,output,litellm,3.36,genai-prices,3.2,ratio 0.9524
au.anthropic.claude-haiku-4-5-20251001-v1:0,cache_read,litellm,0.11,models.dev,0.1,ratio 0.9091
au.anthropic.claude-haiku-4-5-20251001-v1:0,cache_write_5m,litellm,1.375,models.dev,1.25,ratio 0.9091
au.anthropic.claude-haiku-4-5-20251001-v1:0,input,litellm,1.1,models.dev,1.0,ratio 0.9091
au.anthropic.claude-haiku-4-5-20251001-v1:0,output,litellm,5.5,models.dev,5.0,ratio 0.9091
au.anthropic.claude-opus-4-6-v1,cache_read,litellm,0.55,models.dev,1.65,ratio 3
au.anthropic.claude-opus-4-6-v1,cache_write_5m,litellm,6.875,models.dev,20.625,ratio 3
au.anthropic.claude-opus-4-6-v1,input,litellm,5.5,models.dev,16.5,ratio 3
au.anthropic.claude-opus-4-6-v1,output,litellm,27.5,models.dev,82.5,ratio 3
au.anthropic.claude-opus-4-8,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
au.anthropic.claude-opus-4-8,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
au.anthropic.claude-opus-4-8,input,litellm,5.5,models.dev,5.0,ratio 0.9091
au.anthropic.claude-opus-4-8,output,litellm,27.5,models.dev,25.0,ratio 0.9091
au.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_read,litellm,0.33,models.dev,0.3,ratio 0.9091
au.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_write_5m,litellm,4.125,models.dev,3.75,ratio 0.9091
au.anthropic.claude-sonnet-4-5-20250929-v1:0,input,litellm,3.3,models.dev,3.0,ratio 0.9091
au.anthropic.claude-sonnet-4-5-20250929-v1:0,output,litellm,16.5,models.dev,15.0,ratio 0.9091
au.anthropic.claude-sonnet-5,cache_read,litellm,0.22,models.dev,0.2,ratio 0.9091
au.anthropic.claude-sonnet-5,cache_write_5m,litellm,2.75,models.dev,2.5,ratio 0.9091
au.anthropic.claude-sonnet-5,input,litellm,2.2,models.dev,2.0,ratio 0.9091
au.anthropic.claude-sonnet-5,output,litellm,11.0,models.dev,10.0,ratio 0.9091
bedrock_mantle/openai.gpt-oss-20b,input,litellm,0.075,models.dev,0.07,ratio 0.9333
bedrock_mantle/openai.gpt-oss-safeguard-20b,input,litellm,0.075,models.dev,0.07,ratio 0.9333
bedrock_mantle/openai.gpt-oss-safeguard-20b,output,litellm,0.3,models.dev,0.2,ratio 0.6667
claude-sonnet-4-5-20250929-v1:0,cache_read,litellm,0.3,genai-prices,0.33,ratio 1.1
claude-sonnet-4-5-20250929-v1:0,cache_write_5m,litellm,3.75,genai-prices,4.125,ratio 1.1
claude-sonnet-4-5-20250929-v1:0,input,litellm,3.0,genai-prices,3.3,ratio 1.1
claude-sonnet-4-5-20250929-v1:0,output,litellm,15.0,genai-prices,16.5,ratio 1.1
eu.amazon.nova-lite-v1:0,input,litellm,0.078,genai-prices,0.06,ratio 0.7692
eu.amazon.nova-lite-v1:0,output,litellm,0.312,genai-prices,0.24,ratio 0.7692
eu.amazon.nova-micro-v1:0,input,litellm,0.046,genai-prices,0.035,ratio 0.7609
eu.amazon.nova-micro-v1:0,output,litellm,0.184,genai-prices,0.14,ratio 0.7609
eu.amazon.nova-pro-v1:0,input,litellm,1.05,genai-prices,0.8,ratio 0.7619
eu.amazon.nova-pro-v1:0,output,litellm,4.2,genai-prices,3.2,ratio 0.7619
eu.anthropic.claude-3-5-haiku-20241022-v1:0,cache_read,litellm,0.025,genai-prices,0.08,ratio 3.2
eu.anthropic.claude-3-5-haiku-20241022-v1:0,cache_write_5m,litellm,0.3125,genai-prices,1,ratio 3.2
eu.anthropic.claude-3-5-haiku-20241022-v1:0,input,litellm,0.25,genai-prices,0.8,ratio 3.2
eu.anthropic.claude-3-5-haiku-20241022-v1:0,output,litellm,1.25,genai-prices,4,ratio 3.2
eu.anthropic.claude-opus-4-5-20251101-v1:0,cache_read,litellm,0.5,models.dev,0.55,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,cache_read,litellm,0.5,genai-prices,0.55,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,cache_write_5m,litellm,6.25,models.dev,6.875,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,cache_write_5m,litellm,6.25,genai-prices,6.875,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,input,litellm,5.0,models.dev,5.5,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,input,litellm,5.0,genai-prices,5.5,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,output,litellm,25.0,models.dev,27.5,ratio 1.1
eu.anthropic.claude-opus-4-5-20251101-v1:0,output,litellm,25.0,genai-prices,27.5,ratio 1.1
eu.meta.llama3-2-1b-instruct-v1:0,input,litellm,0.13,genai-prices,0.1,ratio 0.7692
eu.meta.llama3-2-1b-instruct-v1:0,output,litellm,0.13,genai-prices,0.1,ratio 0.7692
eu.meta.llama3-2-3b-instruct-v1:0,input,litellm,0.19,genai-prices,0.15,ratio 0.7895
eu.meta.llama3-2-3b-instruct-v1:0,output,litellm,0.19,genai-prices,0.15,ratio 0.7895
google.gemma-3-12b-it,input,litellm,0.09,models.dev,0.0500000000,ratio 0.5556
google.gemma-3-12b-it,output,litellm,0.29,models.dev,0.1000000000,ratio 0.3448
google.gemma-3-27b-it,input,litellm,0.23,models.dev,0.12,ratio 0.5217
google.gemma-3-27b-it,output,litellm,0.38,models.dev,0.2,ratio 0.5263
jp.anthropic.claude-opus-4-7,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
jp.anthropic.claude-opus-4-7,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
jp.anthropic.claude-opus-4-7,input,litellm,5.5,models.dev,5.0,ratio 0.9091
jp.anthropic.claude-opus-4-7,output,litellm,27.5,models.dev,25.0,ratio 0.9091
jp.anthropic.claude-opus-4-8,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
jp.anthropic.claude-opus-4-8,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
jp.anthropic.claude-opus-4-8,input,litellm,5.5,models.dev,5.0,ratio 0.9091
jp.anthropic.claude-opus-4-8,output,litellm,27.5,models.dev,25.0,ratio 0.9091
jp.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_read,litellm,0.33,models.dev,0.3,ratio 0.9091
jp.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_write_5m,litellm,4.125,models.dev,3.75,ratio 0.9091
jp.anthropic.claude-sonnet-4-5-20250929-v1:0,input,litellm,3.3,models.dev,3.0,ratio 0.9091
jp.anthropic.claude-sonnet-4-5-20250929-v1:0,output,litellm,16.5,models.dev,15.0,ratio 0.9091
jp.anthropic.claude-sonnet-4-6,cache_read,litellm,0.33,models.dev,0.3,ratio 0.9091
jp.anthropic.claude-sonnet-4-6,cache_write_5m,litellm,4.125,models.dev,3.75,ratio 0.9091
jp.anthropic.claude-sonnet-4-6,input,litellm,3.3,models.dev,3.0,ratio 0.9091
jp.anthropic.claude-sonnet-4-6,output,litellm,16.5,models.dev,15.0,ratio 0.9091
jp.anthropic.claude-sonnet-5,cache_read,litellm,0.22,models.dev,0.2,ratio 0.9091
jp.anthropic.claude-sonnet-5,cache_write_5m,litellm,2.75,models.dev,2.5,ratio 0.9091
jp.anthropic.claude-sonnet-5,input,litellm,2.2,models.dev,2.0,ratio 0.9091
jp.anthropic.claude-sonnet-5,output,litellm,11.0,models.dev,10.0,ratio 0.9091
meta.llama3-1-70b-instruct-v1:0,input,litellm,0.99,models.dev,0.72,ratio 0.7273
meta.llama3-1-70b-instruct-v1:0,input,litellm,0.99,genai-prices,0.72,ratio 0.7273
meta.llama3-1-70b-instruct-v1:0,output,litellm,0.99,models.dev,0.72,ratio 0.7273
meta.llama3-1-70b-instruct-v1:0,output,litellm,0.99,genai-prices,0.72,ratio 0.7273
meta.llama3-2-11b-instruct-v1:0,input,litellm,0.35,genai-prices,0.16,ratio 0.4571
meta.llama3-2-11b-instruct-v1:0,output,litellm,0.35,genai-prices,0.16,ratio 0.4571
meta.llama3-2-90b-instruct-v1:0,input,litellm,2.0,genai-prices,0.72,ratio 0.36
meta.llama3-2-90b-instruct-v1:0,output,litellm,2.0,genai-prices,0.72,ratio 0.36
mistral.mistral-large-2402-v1:0,input,litellm,8.0,genai-prices,4,ratio 0.5
mistral.mistral-large-2402-v1:0,output,litellm,24.0,genai-prices,12,ratio 0.5
mistral.voxtral-small-24b-2507,input,litellm,0.1,models.dev,0.15,ratio 1.5
mistral.voxtral-small-24b-2507,output,litellm,0.3,models.dev,0.35,ratio 1.167
qwen.qwen3-coder-480b-a35b-v1:0,input,litellm,0.22,genai-prices,0.45,ratio 2.045
qwen.qwen3-coder-next,input,litellm,0.5,models.dev,0.22,ratio 0.44
qwen.qwen3-coder-next,output,litellm,1.2,models.dev,1.8,ratio 1.5
qwen.qwen3-next-80b-a3b,input,litellm,0.15,models.dev,0.14,ratio 0.9333
qwen.qwen3-next-80b-a3b,output,litellm,1.2,models.dev,1.4,ratio 1.167
qwen.qwen3-vl-235b-a22b,input,litellm,0.53,models.dev,0.3,ratio 0.566
qwen.qwen3-vl-235b-a22b,output,litellm,2.66,models.dev,1.5,ratio 0.5639
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_read,litellm,0.36,genai-prices,0.33,ratio 0.9167
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_write_5m,litellm,4.5,genai-prices,4.125,ratio 0.9167
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0,input,litellm,3.6,genai-prices,3.3,ratio 0.9167
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0,output,litellm,18.0,genai-prices,16.5,ratio 0.9167
us.anthropic.claude-fable-5,cache_read,litellm,1.1,models.dev,1.0,ratio 0.9091
us.anthropic.claude-fable-5,cache_write_5m,litellm,13.75,models.dev,12.5,ratio 0.9091
us.anthropic.claude-fable-5,input,litellm,11.0,models.dev,10.0,ratio 0.9091
us.anthropic.claude-fable-5,output,litellm,55.0,models.dev,50.0,ratio 0.9091
us.anthropic.claude-haiku-4-5-20251001-v1:0,cache_read,litellm,0.11,models.dev,0.1,ratio 0.9091
us.anthropic.claude-haiku-4-5-20251001-v1:0,cache_write_5m,litellm,1.375,models.dev,1.25,ratio 0.9091
us.anthropic.claude-haiku-4-5-20251001-v1:0,input,litellm,1.1,models.dev,1.0,ratio 0.9091
us.anthropic.claude-haiku-4-5-20251001-v1:0,output,litellm,5.5,models.dev,5.0,ratio 0.9091
us.anthropic.claude-opus-4-5-20251101-v1:0,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
us.anthropic.claude-opus-4-5-20251101-v1:0,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
us.anthropic.claude-opus-4-5-20251101-v1:0,input,litellm,5.5,models.dev,5.0,ratio 0.9091
us.anthropic.claude-opus-4-5-20251101-v1:0,output,litellm,27.5,models.dev,25.0,ratio 0.9091
us.anthropic.claude-opus-4-6-v1,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
us.anthropic.claude-opus-4-6-v1,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
us.anthropic.claude-opus-4-6-v1,input,litellm,5.5,models.dev,5.0,ratio 0.9091
us.anthropic.claude-opus-4-6-v1,output,litellm,27.5,models.dev,25.0,ratio 0.9091
us.anthropic.claude-opus-4-7,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
us.anthropic.claude-opus-4-7,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
us.anthropic.claude-opus-4-7,input,litellm,5.5,models.dev,5.0,ratio 0.9091
us.anthropic.claude-opus-4-7,output,litellm,27.5,models.dev,25.0,ratio 0.9091
us.anthropic.claude-opus-4-8,cache_read,litellm,0.55,models.dev,0.5,ratio 0.9091
us.anthropic.claude-opus-4-8,cache_write_5m,litellm,6.875,models.dev,6.25,ratio 0.9091
us.anthropic.claude-opus-4-8,input,litellm,5.5,models.dev,5.0,ratio 0.9091
us.anthropic.claude-opus-4-8,output,litellm,27.5,models.dev,25.0,ratio 0.9091
us.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_read,litellm,0.33,models.dev,0.3,ratio 0.9091
us.anthropic.claude-sonnet-4-5-20250929-v1:0,cache_write_5m,litellm,4.125,models.dev,3.75,ratio 0.9091
us.anthropic.claude-sonnet-4-5-20250929-v1:0,input,litellm,3.3,models.dev,3.0,ratio 0.9091
us.anthropic.claude-sonnet-4-5-20250929-v1:0,output,litellm,16.5,models.dev,15.0,ratio 0.9091
us.anthropic.claude-sonnet-4-6,cache_read,litellm,0.33,models.dev,0.3,ratio 0.9091
us.anthropic.claude-sonnet-4-6,cache_write_5m,litellm,4.125,models.dev,3.75,ratio 0.9091
us.anthropic.claude-sonnet-4-6,input,litellm,3.3,models.dev,3.0,ratio 0.9091
us.anthropic.claude-sonnet-4-6,output,litellm,16.5,models.dev,15.0,ratio 0.9091
us.anthropic.claude-sonnet-5,cache_read,litellm,0.22,models.dev,0.2,ratio 0.9091
us.anthropic.claude-sonnet-5,cache_write_5m,litellm,2.75,models.dev,2.5,ratio 0.9091
us.anthropic.claude-sonnet-5,input,litellm,2.2,models.dev,2.0,ratio 0.9091
us.anthropic.claude-sonnet-5,output,litellm,11.0,models.dev,10.0,ratio 0.9091
us.meta.llama3-1-70b-instruct-v1:0,input,litellm,0.99,genai-prices,0.72,ratio 0.7273
us.meta.llama3-1-70b-instruct-v1:0,output,litellm,0.99,genai-prices,0.72,ratio 0.7273
us.meta.llama3-2-11b-instruct-v1:0,input,litellm,0.35,genai-prices,0.16,ratio 0.4571
us.meta.llama3-2-11b-instruct-v1:0,output,litellm,0.35,genai-prices,0.16,ratio 0.4571
us.meta.llama3-2-90b-instruct-v1:0,input,litellm,2.0,genai-prices,0.72,ratio 0.36
us.meta.llama3-2-90b-instruct-v1:0,output,litellm,2.0,genai-prices,0.72,ratio 0.36
amazon.nova-2-lite-v1:0,cache_read,litellm,0.075,models.dev,,missing_in_other
amazon.nova-lite-v1:0,cache_read,models.dev,0.015,litellm,,missing_in_litellm
amazon.nova-lite-v1:0,cache_read,genai-prices,0.015,litellm,,missing_in_litellm
amazon.nova-micro-v1:0,cache_read,models.dev,0.00875,litellm,,missing_in_litellm
amazon.nova-micro-v1:0,cache_read,genai-prices,0.00875,litellm,,missing_in_litellm
amazon.nova-pro-v1:0,cache_read,models.dev,0.2,litellm,,missing_in_litellm
amazon.nova-pro-v1:0,cache_read,genai-prices,0.2,litellm,,missing_in_litellm
amazon.titan-embed-text-v1,output,litellm,0.0,genai-prices,,missing_in_other
amazon.titan-embed-text-v2:0,output,litellm,0.0,genai-prices,,missing_in_other
anthropic.claude-3-haiku-20240307-v1:0,cache_read,litellm,0.025,genai-prices,,missing_in_other
anthropic.claude-3-haiku-20240307-v1:0,cache_write_5m,litellm,0.3125,genai-prices,,missing_in_other
anthropic.claude-3-opus-20240229-v1:0,cache_read,litellm,1.5,genai-prices,,missing_in_other
anthropic.claude-3-opus-20240229-v1:0,cache_write_5m,litellm,18.75,genai-prices,,missing_in_other
apac.amazon.nova-lite-v1:0,cache_read,genai-prices,0.015,litellm,,missing_in_litellm
apac.amazon.nova-micro-v1:0,cache_read,genai-prices,0.00875,litellm,,missing_in_litellm
apac.amazon.nova-pro-v1:0,cache_read,genai-prices,0.2,litellm,,missing_in_litellm
apac.anthropic.claude-3-haiku-20240307-v1:0,cache_read,litellm,0.025,genai-prices,,missing_in_other
apac.anthropic.claude-3-haiku-20240307-v1:0,cache_write_5m,litellm,0.3125,genai-prices,,missing_in_other
eu.amazon.nova-lite-v1:0,cache_read,genai-prices,0.015,litellm,,missing_in_litellm
eu.amazon.nova-micro-v1:0,cache_read,genai-prices,0.00875,litellm,,missing_in_litellm
eu.amazon.nova-pro-v1:0,cache_read,genai-prices,0.2,litellm,,missing_in_litellm
eu.anthropic.claude-3-haiku-20240307-v1:0,cache_read,litellm,0.025,genai-prices,,missing_in_other
eu.anthropic.claude-3-haiku-20240307-v1:0,cache_write_5m,litellm,0.3125,genai-prices,,missing_in_other
eu.anthropic.claude-3-opus-20240229-v1:0,cache_read,litellm,1.5,genai-prices,,missing_in_other
eu.anthropic.claude-3-opus-20240229-v1:0,cache_write_5m,litellm,18.75,genai-prices,,missing_in_other
us.amazon.nova-lite-v1:0,cache_read,genai-prices,0.015,litellm,,missing_in_litellm
us.amazon.nova-micro-v1:0,cache_read,genai-prices,0.00875,litellm,,missing_in_litellm
us.amazon.nova-premier-v1:0,cache_read,genai-prices,0.625,litellm,,missing_in_litellm
us.amazon.nova-pro-v1:0,cache_read,genai-prices,0.2,litellm,,missing_in_litellm
us.anthropic.claude-3-haiku-20240307-v1:0,cache_read,litellm,0.025,genai-prices,,missing_in_other
us.anthropic.claude-3-haiku-20240307-v1:0,cache_write_5m,litellm,0.3125,genai-prices,,missing_in_other
us.anthropic.claude-3-opus-20240229-v1:0,cache_read,litellm,1.5,genai-prices,,missing_in_other
us.anthropic.claude-3-opus-20240229-v1:0,cache_write_5m,litellm,18.75,genai-prices,,missing_in_other
amazon.nova-micro-v1:0,cache_write_5m,billed as normal input,0.035,price list rows in public code,0,the price list's own line costs nothing
amazon.nova-pro-v1:0,cache_write_5m,billed as normal input,0.8,price list rows in public code,0,the price list's own line costs nothing
amazon.nova-2-pro-preview-20251202-v1:0,input,price list rows in public code,1.25,litellm,2.1875,litellm has the price of the priority tier
anthropic.claude-sonnet-5,input,genai-prices 2026-08-21,3,genai-prices npm 0.1.8,2,from 2026-09-01: the later release says that the launch price stays
anthropic.claude-sonnet-5,output,genai-prices 2026-08-21,15,genai-prices npm 0.1.8,10,from 2026-09-01: the later release says that the launch price stays
\.
